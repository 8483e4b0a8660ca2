/** Articles for the end-to-end tests, as reporters paste them. */
export const talks = `Ministers meet for first talks since the ceasefire

The two sides had not sat at one table for three years.
2 min read
The ministers arrive at the old customs house in Port Ellery [Getty]

The foreign ministers of the two countries met on Saturday, officials said.

"This is the first meeting, and we hope that it will bring a result," the president said on Friday.

Talks resume on Monday.
`;

export const ferry = `Ferry strike called off at the last minute

Sailings resume from dawn after talks that ran through the night.

The ferry company and the union agreed on Tuesday to go back to work, both said.
`;

export const council = `مجلس المدينة يقر موازنة جديدة للنقل العام

صوّت المجلس على الموازنة بعد جلسة استمرت حتى الفجر.

قال رئيس المجلس إن الموازنة الجديدة تضاعف عدد الحافلات في الأحياء القديمة.

وأضاف أن العمل يبدأ في مطلع الشهر المقبل.
`;
