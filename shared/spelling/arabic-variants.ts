// What is most often mistaken for one another in quick Arabic typing.
const alike = [
  { letters: "اأإآ", where: "anywhere" },
  { letters: "هة", where: "end" },
  { letters: "يى", where: "end" },
] as const;

// Every letter that has a twin doubles the forms; words with more of them than this are rare.
const most = 256;

/** The forms of an Arabic word with other alefs, teh marbuta for heh, alef maksura for yeh. */
export function arabicVariants(word: string): readonly string[] {
  let forms: readonly string[] = [""];
  for (const [index, letter] of word.split("").entries()) {
    const isEnd = index === word.length - 1;
    const kin = alike.find(
      ({ letters, where }) => letters.includes(letter) && (where === "anywhere" || isEnd),
    );
    const choices = kin === undefined || forms.length > most / 4 ? [letter] : kin.letters.split("");
    forms = forms.flatMap((form) => choices.map((choice) => form + choice));
  }
  return forms.filter((form) => form !== word);
}
