/**
 * Letters of other scripts that look like a Latin letter anywhere; by Latin letter, capitals and small alike. A word
 * written in these alone is read as Latin.
 */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "аАαΑᎪꓮձ",
  b: "ВΒЬьᏴꓐ",
  c: "сСϲϹᏟꓚ",
  d: "ԁᎠꓓժ",
  e: "еЕΕєҽ℮Ꭼꓰ",
  f: "ϜꓝƑք",
  g: "ԌցᏀꓖ",
  h: "һНΗհᎻꓧ",
  i: "іІΙιӏᎥꓲ",
  j: "јЈϳᎫꓙ",
  k: "КΚκᏦꓗ",
  l: "ӀւᏞꓡ",
  m: "МΜᎷꓟ",
  n: "ΝոηꓠՈ",
  o: "оОοΟσօՕ०੦০௦೦൦๐໐٥۵ഠꓳ",
  p: "рРρΡᏢꓑ",
  q: "ԛզԚ",
  r: "ᏒꓣᎡ",
  s: "ѕЅՏᏚꓢ",
  t: "ТΤτᎢꓔ",
  u: "υսՍꓴ",
  v: "νѵѴᏙꓦ",
  w: "ԝѡωԜաᎳꓪ",
  x: "хХχΧꓫ",
  y: "уУγΥүҮꓬ",
  z: "ΖᏃꓜ",
};

/**
 * More single letters that UTS #39 (confusables.txt, https://www.unicode.org/reports/tr39/, Unicode License v3) calls
 * confusable with a Latin one, and looser likenesses. Good only where something else speaks for Latin: Latin letters
 * or a second script in the same word, or a word that the vocabulary knows.
 */
export const LOOSE: Readonly<Record<string, string>> = {
  a: "𖽀𐊠ᗅдДΔλΛ∂",
  b: "вβßᏏᑲᖯᗷ𐊂𐊡𐌁ᑳҍҌѣъЪ฿₿",
  c: "ⲥꮯ𐐽𑣲𑣩Ⲥ𐊢𐌂𐐕𐔜ҫҪ¢₵₡ͼ",
  d: "Ꮷᑯꓒᗞᗪδþ₫",
  e: "ᗴᕮεэЭΣξ€ⴹ𑢦𑢮𐊆ҿзЗ∈",
  f: "ᖴ𑣂𑢢𐊇𐊥𐔥₣ғҒ£",
  g: "ᏳǤǥ₲",
  h: "нᏂⲎᕼ𐋏ꚕᏲҢћђЂӉӇҥң",
  i: "ί١۱ꙇӏꭵ𑣃їЇ",
  j: "ͿנĴʝ",
  k: "кⲔᛕ𐔘ҚҞҝќЌ₭",
  l: "𐌠𞣇Ⲓוןߊⵏᛁ𖼨𐊊𐌉Ⳑᒪ𖼖𑢣𑢲𐐛𐔦إٳא₤",
  m: "мϺⲘᗰᛖ𐊰𐌑Ӎ₥",
  n: "пиИПπήⲚ𐔓ЙйΠռɴñ₦",
  o: "ⲟჿסهھہەဝ𐓪𑣈𑣗𐐬߀୦〇𑓐𑣠Ⲟⵔዐଠ𐓂𑢵𐊒𐊫𐐄𐔖ۿⵁөӨꮎꮻᎾᏫꭴတθΘϴфФΩ○◯⭕●⊙☉",
  p: "ⲣⲢᑭ𐊕ƿÞ₱",
  q: "ⵕ",
  r: "гяЯⲅꮁ𐒴ᖇ𖼵ᴦ",
  s: "ꮪ𑣁𐑈ᏕᏚ𖼺𐊖𐐠§ς",
  t: "т†✝ⲦꓔҬ𖼊𑢼𐊗𐊱𐌕₮⊤",
  u: "цμЦ𐓶𑣘ሀ𐓎ᑌ𖽂𑢸ꮜᏌ∪⋃ύυ",
  v: "ט𑜆ꮩ𑣀٧۷ⴸᐯꛟ𖼈𑢠𐔝√∨⋁✓",
  w: "шщШЩ𑜊𑜎𑜏ꮃ𑣯𑣦ᏔѽѼ𑓅ώψΨ₩",
  x: "жЖᕁᕽ𐌢𑣬Ⲭⵝᚷ𐊐𐊴𐌗𐔧Ҳ×✕✖❌",
  y: "𑣜ⲨᎩᎽ𖽃𑢤𐊲ұҰ¥ўЎ",
  z: "ꮓ𑣄𐋵𑣥𑢩ʒ",
};

/**
 * Alphabets of the "fancy text" generators, a to z, that NFKC does not undo: each borrows what looks alike from
 * anywhere. An asterisk stands where the alphabet has a plain letter.
 */
export const FANCY: readonly string[] = [
  "αв¢∂єfgнιנкℓмησρqяѕтυνωχуz".replace(/[fgqz]/g, "*"),
  "ᗩᗷᑕᗪ*ᖴᘜᕼ*ᒍᏦᒪᗰᑎ*ᑭᑫᖇᔕ*ᑌᐯᗯ᙭*ᘔ",
  "卂乃匚ᗪ乇千Ꮆ卄丨ﾌҜㄥ爪几ㄖ卩Ɋ尺丂ㄒㄩᐯ山乂ㄚ乙",
  "ﾑ乃cd乇ｷgんﾉﾌズﾚﾶ刀oｱqr丂ｲuѵw%ﾘ乙".replace(/[a-z%]/g, "*"),
  "ꪖ᥇ᥴᦔꫀᠻᧁꫝ꠸꠹ᛕꪶꪑꪀꪮρꪇ᥅ᦓꪻꪊꪜ᭙᥊ꪗɀ",
  "ąცƈɖɛʄɠɧıʝƙƖɱŋơ℘զཞʂɬųѵῳҳყʑ",
  "ค๒ς๔єŦﻮђเןкɭ๓ภ๏קợгรՇยשฬאץչ",
  "ꍏꌃꉓꀸꍟꎇꁅꃅꀤꀭꀘ꒒ꂵꈤꂦꉣꆰꋪꌗ꓄ꀎꃴꅏꊼꌩꁴ",
  "ǟɮƈɖɛʄɢɦɨʝӄʟʍռօքզʀֆȶʊʋաӼʏʐ",
  "ᏗᏰፈᎴᏋᎦᎶᏂᎥᏠᏦᏝᎷᏁᎧᎮᎤᏒᏕᏖᏬᏉᏇጀᎩፚ",
  "ልጌርዕቿቻኗዘጎጋጕረጠክዐየዒዪነፕሁሀሠሸሃጊ",
  "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵",
  "ΛBCDΣFGΉIJKᄂMПӨPQЯSƬЦVЩXYZ".replace(/[A-Z]/g, "*"),
];

/** Latin or styled letters that no Unicode normalisation turns into the plain one. */
export const STYLED: Readonly<Record<string, string>> = {
  a: "ᴀɑⱥȺɐ",
  ae: "æÆ",
  b: "ʙƀɓƄꞴƃƂɃɮ",
  c: "ᴄȼȻƈƇɕ",
  d: "ᴅđĐɖðɗƌƉ",
  e: "ᴇɇəǝɛƐɆꬲɘ",
  f: "ꜰƒꬵꞙꞘƑᵮʄ",
  g: "ɢɡǥᶃɠǤƓ",
  h: "ʜħĦɦɧⱧɥ",
  i: "ɪıɩɨᵻᵼƗ",
  j: "ᴊɉꞲɈʝɟ",
  k: "ᴋƙⱩꝀƘʞ",
  l: "ʟłŁƚǀɭƖɫɬⱠ",
  m: "ᴍɱ",
  n: "ɴƞɲɳƝᵰŋŊ",
  o: "ᴏøØɵᴑꬽɔꝋƟꝊ",
  oe: "œŒ",
  p: "ᴘƥᵽƤ",
  q: "ꞯɋʠɊ",
  r: "ʀɍꭇꭈƦɽɼᵲɹʁ",
  s: "ꜱʂƽᵴƧƨ",
  t: "ᴛŧŦƭȾƮᵵȶƬʇ",
  u: "ᴜʉꞟꭎꭒʊᵾɄ",
  v: "ᴠʋʌƲ",
  w: "ᴡɯꝡʍⱲ",
  x: "ꭓꭕ",
  y: "ʏɏɣᶌỿꭚƴɎʎ",
  z: "ᴢƶʐƵȥȤᵶʑɀ",
  "'": "‘’ʼ′`´",
  '"': "“”„«»",
  "-": "‐‑‒–—―−",
};
