"""Reads a Norwegian text aloud, by eSpeak NG, as samples of 16 bits."""

import ctypes

import espeakng_loader

RATE_NAME, WORDS_A_MINUTE = 1, 150
"""Slower than people talk among themselves: these are learners."""
VOICES = {"man": b"nb", "woman": b"nb+f3"}
_UTF8 = 1
_RETRIEVE = 2
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Voice:
    """The library, loaded once; `rate`: samples a second."""

    def __init__(self) -> None:
        """Raises OSError where the library cannot be loaded."""
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._heard = bytearray()
        self._callback = _Callback(self._take)  # held here: the library keeps only its address
        self.rate = self._library.espeak_Initialize(_RETRIEVE, 0, espeakng_loader.get_data_path().encode(), 0)
        self._library.espeak_SetSynthCallback(self._callback)

    def _take(self, samples: "ctypes._Pointer[ctypes.c_short]", count: int, _events: int) -> int:
        if samples and count > 0:
            self._heard += ctypes.string_at(samples, count * 2)
        return 0

    def say(self, text: str, voice: str) -> bytes:
        """The samples of a text."""
        self._heard.clear()
        if self._library.espeak_SetVoiceByName(VOICES[voice]) != 0:
            raise LookupError(voice)
        self._library.espeak_SetParameter(RATE_NAME, WORDS_A_MINUTE, 0)
        given = text.encode()
        self._library.espeak_Synth(given, len(given) + 1, 0, 0, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return bytes(self._heard)
