"""Makes the sounds of server/content/sounds/ that are missing, and takes away those whose text is gone.

    uv run --no-sync --with espeakng-loader==0.2.4 --with av==18.1.0 python -m sounds.render

The same text gives the same bytes, so only what changed is written anew. `--again` makes every one, after a change of voice or rate.
"""

import io
import sys

import av

from server.vocabulary import rendered
from server.vocabulary.library import shipped
from sounds.voice import Voice

HERTZ = 16_000
OPUS = {"b": "10000", "application": "voip", "vbr": "on", "compression_level": "10", "frame_duration": "60"}
"""Ten kilobits a second are enough for one clear voice."""
PLAIN = {"fflags": "bitexact", "page_duration": "20000000"}
"""No random serial number and no version of the tool in the file; one page instead of one a second."""


def packed(samples: bytes, rate: int) -> bytes:
    """Samples as Ogg Opus."""
    out = io.BytesIO()
    with av.open(out, "w", format="ogg", options=PLAIN) as file:
        stream = file.add_stream("libopus", rate=HERTZ, options=OPUS)
        stream.layout = "mono"
        frame = av.AudioFrame(format="s16", layout="mono", samples=len(samples) // 2)
        frame.sample_rate = rate
        frame.planes[0].update(samples)
        narrow = av.AudioResampler(format="s16", layout="mono", rate=HERTZ)
        for part in (*narrow.resample(frame), *narrow.resample(None), None):
            file.mux(stream.encode(part))
    return out.getvalue()


def wanted() -> dict[str, tuple[str, str]]:
    """Every text that ships and the voice it is said in, by what its file's name begins with."""
    rows = [row for rows in shipped().trades.values() for row in rows]
    said = [(text, rendered.voice_of(row)) for row in rows for text in rendered.spoken(row).values()]
    return {rendered.key(text, voice): (text, voice) for text, voice in said}


def main(again: bool) -> None:
    """Brings the folder in line with the content."""
    texts = wanted()
    rendered.FOLDER.mkdir(exist_ok=True)
    there = {path.name.partition("-")[0]: path for path in rendered.FOLDER.glob(f"*{rendered.SUFFIX}")}
    for key, path in there.items():
        if again or key not in texts:
            path.unlink()
    voice, made = Voice(), 0
    for key, (text, by) in texts.items():
        if again or key not in there:
            sound = packed(voice.say(text, by), voice.rate)
            (rendered.FOLDER / rendered.name(text, by, sound)).write_bytes(sound)
            made += 1
    size = sum(path.stat().st_size for path in rendered.FOLDER.glob(f"*{rendered.SUFFIX}"))
    print(f"{made} made; {len(texts)} texts in {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main("--again" in sys.argv)
