import { Button } from "@lichen/ui/Button";
import { useEffect, useState } from "preact/hooks";
import { hasVoice, hush, speak } from "../ease/senses.ts";
import { kindnessWords } from "./kindness-words.ts";

/** Reads a text with the device's own voice, where it has one; silent until it is asked. */
export function ReadAloud({ text }: { readonly text: string }) {
  const words = kindnessWords();
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    if (isOn) speak(text);
    return hush;
  }, [text, isOn]);
  if (!hasVoice()) return null;
  return (
    <Button icon="voice" onPress={() => setOn(!isOn)}>
      {isOn ? words.quiet : words.readAloud}
    </Button>
  );
}
