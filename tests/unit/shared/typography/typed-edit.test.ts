import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedEdit } from "#shared/typography/typed-edit.ts";

/** Types a text character by character, as a reporter would. */
function type(text: string, language: string): string {
  let written = "";
  for (const sign of text) {
    const edit = typedEdit(written, sign, language);
    written =
      edit === null
        ? written + sign
        : written.slice(0, edit.from) + edit.text + written.slice(edit.to) + edit.insert;
  }
  return written;
}

describe("typedEdit in English", () => {
  it.each([
    ['"Yes," he said.', "“Yes,” he said."],
    ["'Yes,' he said.", "‘Yes,’ he said."],
    ["\"She said 'no' twice,\" he said.", "“She said ‘no’ twice,” he said."],
    ["'She said \"no\"'", "‘She said “no”’"],
    ["don't", "don’t"],
    ["the workers' pay", "the workers’ pay"],
    ['the Ministers\' "red line"', "the Ministers’ “red line”"],
    ["James's", "James’s"],
    ["the '90s were", "the ’90s were"],
    ["back in the '90s", "back in the ’90s"],
    ["the class of '68, he said", "the class of ’68, he said"],
    ["since '97.", "since ’97."],
    ["'20 dead', police say", "‘20 dead’, police say"],
    ["'Twas the night", "’Twas the night"],
    ["and 'tis true", "and ’tis true"],
    ["give 'em hell", "give ’em hell"],
    ["rock 'n' roll", "rock ’n’ roll"],
    ["Rock 'N' Roll", "Rock ’N’ Roll"],
    ["Guns N' Roses", "Guns N’ Roses"],
    ["fish 'n chips", "fish ’n chips"],
    ["'now' and then", "‘now’ and then"],
    ["'emphasis'", "‘emphasis’"],
    ["the 1990's", "the 1990’s"],
    ["the 90's sound", "the 90’s sound"],
    ["5'10\" tall", "5′10″ tall"],
    ["he is 6'2 tall", "he is 6′2 tall"],
    ['"He is 6\'2" tall," she said', "“He is 6′2″ tall,” she said"],
    ["'He is 6'2 tall'", "‘He is 6′2 tall’"],
    ['a 12" single', "a 12″ single"],
    ["a 20' boat", "a 20′ boat"],
    ['"It was 1990"', "“It was 1990”"],
    ['he said-"no"-and left', "he said-“no”-and left"],
    ['he said---"no"', "he said—“no”"],
    ['"I never--" she began', "“I never–” she began"],
    ['("in brackets")', "(“in brackets”)"],
    ["'I'm sure,' he said", "‘I’m sure,’ he said"],
    ["O'Neill's 'plan'", "O’Neill’s ‘plan’"],
    ['and/or "this"', "and/or “this”"],
    ["one -- two", "one – two"],
    ["1990--2000", "1990–2000"],
    ["one---two", "one—two"],
    ["one --- two", "one — two"],
    ["wait... what", "wait… what"],
    ["the end....", "the end…."],
    ["-- and so", "– and so"],
    ["---", "---"],
    ["- one", "- one"],
    ["a well-known man", "a well-known man"],
    ['\\"straight\\"', '\\"straight\\"'],
    ["it\\'s", "it\\'s"],
    ["see https://example.org/a--b...c'd", "see https://example.org/a--b...c'd"],
    ["www.example.org/--x", "www.example.org/--x"],
    ['say "www.example.org" now', "say “www.example.org” now"],
  ])("makes of %s: %s", (typed, written) => {
    expect(type(typed, "en-GB")).toBe(written);
  });
});

describe("typedEdit in other languages", () => {
  it.each([
    ["fr", '"Oui", dit-il', "«\u202FOui\u202F», dit-il"],
    ["fr", "l'homme", "l’homme"],
    ["fr", 'd\'"Action directe"', "d’«\u202FAction directe\u202F»"],
    ["fr-FR", '"Il a dit "oui" hier"', "«\u202FIl a dit “oui” hier\u202F»"],
    ["fr", "aujourd'hui...", "aujourd’hui…"],
    ["de", '"Ja", sagte er', "„Ja“, sagte er"],
    ["de", "\"Das 'neue' Haus\"", "„Das ‚neue‘ Haus“"],
    ["de-AT", "geht's", "geht’s"],
    ["de", "'Wie geht's?'", "‚Wie geht’s?‘"],
    ["de-CH", '"Ja", sagt er', "«Ja», sagt er"],
    ["es", '"Sí", dijo', "«Sí», dijo"],
    ["es", '"Dijo "no" ayer"', "«Dijo “no” ayer»"],
    ["es", '¿"Quién"?', "¿«Quién»?"],
    ["ar", 'قال "نعم" أمس', "قال «نعم» أمس"],
    ["ar", 'وصفه بـ"المهم" اليوم', "وصفه بـ«المهم» اليوم"],
    ["ar-EG", 'و"الأهرام"', "و«الأهرام»"],
    ["ar", 'قال: "كرر "لا" مرتين"', "قال: «كرر “لا” مرتين»"],
    ["ar", "انتظر...", "انتظر…"],
    ["he", 'צה"ל', 'צה"ל'],
    ["ja", '"x" it\'s', '"x" it\'s'],
    ["ja", "one -- two", "one – two"],
  ])("makes in %s of %s: %s", (language, typed, written) => {
    expect(type(typed, language)).toBe(written);
  });
});

it("only ever touches quotes, primes, hyphens, full stops and what they became", () => {
  const bare = (text: string): string => text.replaceAll(/[-'".\s«»‘’‚“”„′″–—…]/gu, "");
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("ab1 90s'\"-.\\tw/:(ل")), maxLength: 30 }),
      fc.constantFrom("en", "fr", "de", "es", "ar", "sv"),
      (text, language) => {
        expect(bare(type(text, language))).toBe(bare(text));
      },
    ),
  );
});
