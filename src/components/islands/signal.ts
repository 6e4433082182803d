/** How the end of a step makes itself felt: only as the reader chose. */
export type Signal = 'none' | 'buzz' | 'tone';

const buzzMilliseconds = 200;
const pitch = 440;
const loudness = 0.12;
const toneSeconds = 0.9;

/** What gives the signal. A tone needs leave from a tap: make it in one, and close it at the end. */
export type Signaller = Readonly<{ give: () => void; close: () => void }>;

/** A signaller of that kind. Where the device cannot do it, nothing happens. */
export function signaller(signal: Signal): Signaller {
  if (signal === 'buzz') {
    return {
      give: () => {
        if ('vibrate' in navigator) navigator.vibrate(buzzMilliseconds);
      },
      close: () => undefined,
    };
  }
  if (signal === 'tone' && 'AudioContext' in globalThis) {
    const audio = new AudioContext();
    return { give: () => tone(audio), close: () => void audio.close() };
  }
  return { give: () => undefined, close: () => undefined };
}

/** One soft note that swells and dies away. */
function tone(audio: AudioContext): void {
  const note = audio.createOscillator();
  const volume = audio.createGain();
  const from = audio.currentTime;
  note.frequency.value = pitch;
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(loudness, from + toneSeconds / 6);
  volume.gain.linearRampToValueAtTime(0, from + toneSeconds);
  note.connect(volume).connect(audio.destination);
  note.start(from);
  note.stop(from + toneSeconds);
}
