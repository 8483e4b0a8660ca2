import { foldForSearch } from "../../text/fold-for-search.ts";

/** Who supplies pictures and copy to newsrooms, as credits and datelines name them. */
const names: readonly string[] = [
  "Getty", "Getty Images", "AFP", "AFP Photo", "Agence France-Presse", "AP", "AP Photo", "Associated Press", "The Associated Press",
  "Reuters", "EPA", "EPA-EFE", "EFE", "PA", "PA Media", "PA Wire", "PA Images", "Press Association", "Alamy",
  "Alamy Stock Photo", "Alamy Live News", "Shutterstock", "Rex", "Rex Features", "Anadolu", "Anadolu Agency",
  "Xinhua", "TASS", "Sputnik", "RIA Novosti", "Bloomberg", "Zuma", "Zuma Press", "Imago", "Imago Images", "DPA",
  "Picture Alliance", "ANSA", "NurPhoto", "Sipa", "Sipa USA", "WireImage", "FilmMagic", "Corbis", "Magnum",
  "Magnum Photos", "USA Today Sports", "UPI", "Kyodo", "Yonhap", "PTI", "ANI", "iStock", "Unsplash", "Pexels",
  "Flickr", "Wikimedia", "Wikimedia Commons", "AAP", "Canadian Press", "The Canadian Press", "Belga", "Keystone",
  "Ritzau", "NTB", "Lusa", "MTI", "PAP", "SOPA Images", "LightRocket", "Hulton Archive", "Redferns",
  "Handout", "Supplied", "The Guardian", "New York Times", "The New York Times", "Washington Post", "The Washington Post",
  "غيتي", "غيتي إيميجز", "غيتي ايمجز", "جيتي", "جيتي إيميجز", "رويترز", "أ ف ب", "أ.ف.ب", "أف ب", "ا ف ب", "فرانس برس", "وكالة فرانس برس",
  "الفرنسية", "أسوشيتد برس", "أسوشييتد برس", "أ ب", "أ.ب", "الأناضول", "وكالة الأناضول", "الأوروبية", "إ ب أ", "د ب أ", "د.ب.أ", "شينخوا",
  "سبوتنيك", "تاس", "بلومبرغ", "الجزيرة", "واس", "سانا", "وفا", "بترا", "وام", "قنا", "كونا", "مواقع التواصل", "مواقع التواصل الاجتماعي", "شترستوك",
];

const known = new Set(names.map(fold));

/** Whether this is the name of an agency, and nothing more. */
export function isAgency(name: string): boolean {
  return known.has(fold(name));
}

/** Whether one of the parties of a credit (`X/AFP via Getty Images`) is an agency. */
export function namesAgency(credit: string): boolean {
  return credit.split(/[/|,،]|\s+via\s+|\s+[-–—]\s+/iu).some(isAgency);
}

function fold(name: string): string {
  return foldForSearch(name)
    .replace(/[©.]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
