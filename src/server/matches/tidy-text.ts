/** Letters that show nothing, or turn the text around them: control, format, unassigned and ignorable ones. */
const invisible =
  /(?!\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** What joins and colours emoji, where there are none. */
const stray =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{Emoji})\ufe0f/gu;
/** Marks piled on one letter beyond what any script needs. */
const piled = /(\p{M}{4})\p{M}+/gu;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** What people wrote, in one line without invisible letters; undefined when nothing is left, or more than `longest` letters. */
export function tidyText(text: string, longest: number): string | undefined {
  const tidy = text
    .normalize('NFC')
    .replaceAll(invisible, ' ')
    .replaceAll(stray, ' ')
    .replaceAll(piled, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return !visible.test(tidy) || Array.from(tidy).length > longest ? undefined : tidy;
}
