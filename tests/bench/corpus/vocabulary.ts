import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import { project } from "../project.ts";
import { chooseFrom, createRandom, type Random } from "./random.ts";

/** The words of a language, drawn as a newspaper uses them: a few all the time, most of them rarely. */
export type Vocabulary = { readonly draw: (random: Random) => string };

const english = `the of to and in a is for on that with was as it at by from be are has have will
  an said were which or its he not but this they had their been who more one about would after up
  when there out all we new also over two first government people year minister president state
  police party country last week court city council report years million percent health public
  could other security officials told court leader power election school local national company
  market prices energy water border talks agreement union foreign trade bank economy budget tax
  workers strike hospital doctors patients study university research climate fire flood storm war
  army troops attack peace aid refugees children women family home house street road train airport
  match team season coach goal final cup player champion film music book festival museum theatre`;

const arabic = `في من على إلى أن عن مع هذا التي الذي كان بعد قبل بين كما لم لا ما هو هي قال وقال
  وأضاف اليوم أمس عام رئيس الحكومة الوزير البلاد الدولة مجلس الأمن الشرطة المحكمة الانتخابات
  الاقتصاد الطاقة المياه الحدود المحادثات الاتفاق السوق الأسعار البنك المدينة المدرسة المستشفى
  الأطباء الجامعة دراسة الحرب الجيش السلام المساعدات اللاجئين الأطفال النساء البيت الطريق المطار
  المباراة الفريق الموسم المدرب الهدف الكأس اللاعب الفيلم الكتاب المتحف المسرح الصحة العمال الشركة`;

const onsets = "b br c ch cl d dr f fl g gr h j k l m n p pr qu r s sh st str t tr v w y z".split(
  " ",
);
const vowels = "a e i o u ai ea ee ia io ou".split(" ");
const codas = ["", "", "n", "r", "s", "l", "t", "nd", "rs", "ck", "ng", "m", "ld"];
const arabicLetters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي".split("");

/** As many kinds of words as some years of a paper hold, names included. */
const kinds = 60_000;

/** Of so many rare words one is a name that no dictionary knows. */
const wordsToName = 30;

/** The English of the bench. */
export function createEnglish(): Vocabulary {
  const dictionary = openDictionary("dict-en-gb/en_GB");
  const words = [...dictionary.words()].filter((word) => /^[a-z]{3,14}$/u.test(word));
  return createVocabulary(english, createRandom(1), (random) =>
    random() * wordsToName < 1 ? inventName(random) : chooseFrom(random, words),
  );
}

/** The Arabic of the bench: the article stands before four nouns in ten, as it does in the language. */
export function createArabic(): Vocabulary {
  const dictionary = openDictionary("dict-ar/ar");
  return createVocabulary(arabic, createRandom(2), (random) => {
    const isName = random() * wordsToName < 1;
    for (;;) {
      const length = 3 + Math.floor(random() * 4);
      const letters = Array.from({ length }, () => chooseFrom(random, arabicLetters)).join("");
      const word = random() < 0.4 ? `ال${letters}` : letters;
      if (isName || dictionary.has(word)) return word;
    }
  });
}

// Words as they are spelt: in a text of invented ones spelling would mark every other word, and the
// bench would time the painting of its marks.
function openDictionary(name: string): ReturnType<typeof decodeTrie> {
  const file = join(project, "node_modules/@cspell", `${name}.trie.gz`);
  return decodeTrie(gunzipSync(readFileSync(file)));
}

function inventName(random: Random): string {
  let name = "";
  for (let syllables = 1 + Math.ceil(random() * 2); syllables > 0; syllables -= 1)
    name += chooseFrom(random, onsets) + chooseFrom(random, vowels) + chooseFrom(random, codas);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function createVocabulary(
  common: string,
  seeded: Random,
  invent: (random: Random) => string,
): Vocabulary {
  const words = common.split(/\s+/u).filter((word) => word !== "");
  while (words.length < kinds) words.push(invent(seeded));
  // Zipf's law: the second word is half as common as the first, the third a third.
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  return {
    draw(random) {
      const wanted = random() * sum;
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? sum) < wanted) low = middle + 1;
        else high = middle;
      }
      return words[low] ?? "";
    },
  };
}
