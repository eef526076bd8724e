"""A microphone for browsers that have none."""

from tests.journeys.somebody import Somebody

MICROPHONE = """
const sound = () => {
  const context = new AudioContext(), tone = context.createOscillator(), out = context.createMediaStreamDestination();
  tone.connect(out);
  tone.start();
  return out.stream;
};
navigator.mediaDevices.getUserMedia = async () => sound();
window.heard = 0;
const play = HTMLMediaElement.prototype.play;
HTMLMediaElement.prototype.play = function () {
  return play.call(this).then(() => { window.heard += 1; });
};
"""
"""A microphone that hears a tone, and a count of what was really played."""


def hears(somebody: Somebody, text: str, times: int) -> None:
    """A tap plays what was said; so many times in all."""
    somebody.tap(text)
    somebody.page.wait_for_function(f"() => window.heard === {times}")
