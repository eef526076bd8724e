"""What journeys about words share: phones with a voice, without one, with a microphone; and her first screen."""

import re

from tests.journeys.somebody import Somebody
from tests.support.waiting import eventually

VOICE = """(() => {
  window.said = [];
  const voice = { lang: "nb-NO", name: "Norsk", default: true, localService: true, voiceURI: "nb" };
  const speak = (words) => { window.said.push([words.text, words.rate]); setTimeout(() => words.onend && words.onend(), 1); };
  const synth = { getVoices: () => [voice], speak, cancel() {}, addEventListener() {} };
  Object.defineProperty(window, "speechSynthesis", { value: synth, configurable: true });
  window.SpeechSynthesisUtterance = function (text) { this.text = text; this.rate = 1; };
})()"""
"""A phone with a Norwegian voice that says nothing aloud and remembers what it was asked to say, and how fast."""

_TWO = 'const named = (name) => ({ lang: "nb-NO", name, default: false, localService: true, voiceURI: name });'
TWO_VOICES = (
    VOICE.replace("(() => {", f"(() => {{ {_TWO}", 1)
    .replace("[voice]", '[named("Nora"), named("Henrik")]')
    .replace("words.rate]", "words.voice.name]")
)
"""A woman's and a man's; remembers who said what."""

NO_VOICE = """(() => {
  window.played = [];
  const synth = { getVoices: () => [], speak() {}, cancel() {}, addEventListener() {} };
  Object.defineProperty(window, "speechSynthesis", { value: synth, configurable: true });
  HTMLMediaElement.prototype.play = function () {
    window.played.push([this.src.slice(0, 5), this.playbackRate]);
    setTimeout(() => this.onended && this.onended(), 1);
    return Promise.resolve();
  };
})()"""
"""A phone without any voice, which remembers what it played."""

PLAYS_ON = """window.Audio = class {
  async play() {}
  pause() { this.onpause(); }
}"""
"""Plays whatever it is given until it is stopped."""

MICROPHONE = """(() => {
  const devices = { getUserMedia: async () => ({ getTracks: () => [{ stop() {} }] }) };
  Object.defineProperty(navigator, "mediaDevices", { value: devices, configurable: true });
  window.MediaRecorder = class {
    static isTypeSupported() { return true; }
    state = "inactive";
    mimeType = "audio/webm;codecs=opus";
    start() { this.state = "recording"; }
    stop() {
      this.state = "inactive";
      this.ondataavailable({ data: new Blob([new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3, 4])]) });
      this.onstop();
    }
  };
})()"""
"""A microphone into which nobody speaks."""


def with_words(her: Somebody, *phone: str) -> None:
    """Her first screen: the words of her trade have come. `phone`: what it can do."""
    for script in phone or (VOICE,):
        her.page.add_init_script(script)
    her.go("/ord")
    her.page.locator("main .button.main").first.wait_for()
    eventually(lambda: int(re.sub(r"\D", "", her.page.locator(".so-many").inner_text())) > 0, 20, "her words are on the phone")
    her.page.wait_for_load_state("networkidle")
