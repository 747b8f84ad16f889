import type { WordList } from "../lexicon.ts";

/** Small words of Spanish that carry time, denial and doubt. */
export const SPANISH_CUES: WordList = {
  BE: "es, son, fue, fueron, era, eran, esta, estan, estaba, estaban, estuvo, estuvieron, sea, sean, ser, siendo, sera, seran, seria, serian, ha sido, han sido, haya sido, hayan sido, sido, estar, sigue, siguen, parece, parecen, huele a, queda, quedo, resulto, salio, salieron, va a ser, van a ser, van a estar, va a estar, va a salir, venian, vienen, llegaron, llegan, amanecieron",
  IS: "es, son, esta, estan, hay, sigue, siguen, parece, parecen, siendo, estamos, soy, somos",
  WAS: "fue, fueron, era, eran, estaba, estaban, estuvo, estuvieron, hubo, habia, habian, quedo, resulto, salio, iba, iban, hubieron, eramos, venian, llegaron, amanecieron",
  HAVE: "ha, han, he, hemos, has, haya, hayan, ha sido, han sido, haya sido, hayan sido, ha habido, llevan, lleva",
  WILL: "sera, seran, seria, serian, habra, va a ser, van a ser, va a haber, van a estar, va a estar, va a salir, habria, tendra, tendran, estara, estaran",
  NEG: "no, nunca, jamas, nadie, nada, ninguno, ninguna, ningun, tampoco, sin, ni, cero, falta de, nomas no, ni siquiera",
  IF: "si, en caso de que, en caso de, suponiendo, imagina, imaginate, imaginen, y si, que tal si, como si, a menos que",
  GAP_STOP:
    "cuando, mientras, durante, porque, antes, despues, desde que, pero, aunque, quien, quienes, donde, adonde, pues, ya que, sino, hasta que, asi que, entonces, luego, en vez, excepto, salvo, segun, y luego, con que, por lo que, a pesar",
  NOWHERE:
    "de repente, de pronto, misteriosamente, magicamente, por arte de magia, como por arte de magia, milagrosamente, de la nada, salidos de la nada, salidas de la nada, como por magia, por milagro, sospechosamente, casualmente",
  THAN: "que",
  MORE: "mas, mayor, mayores, menos",
  WAY: "unica forma, unica manera, unica via, unico modo, solo asi",
  AGAIN:
    "otra vez, de nuevo, nuevamente, una vez mas, volver a, volveran a, vuelven a, vuelvan a, volvieron a",
  ILLEGALLY:
    "ilegalmente, fraudulentamente, dos veces, varias veces, tres veces, muchas veces, mas de una vez, en dos estados",
  EVERY: "cada, todo, todos, toda, todas, cualquier, cualquiera",
  NIGHT:
    "madrugada, de madrugada, de la madrugada, en la madrugada, a media noche, a medianoche, medianoche, 3 de la manana, tres de la manana, 4 de la manana, cuatro de la manana, dos de la manana, 2 de la manana, mientras dormias, mientras dormiamos",
  HIDING:
    "a puerta cerrada, a puertas cerradas, en lo oscurito, a escondidas, sin testigos, sin observadores, por debajo de la mesa, cajuela, cajuelas, maletas, bolsas negras, bodega, bodegas, sin actas, en secreto",
  /** Empty negations, `esta` before a noun, and spellings that mean something else in English. */
  PLAIN:
    "no solo, no solamente, no sola, sin duda, sin dudas, sin duda alguna, no hay duda, no cabe duda, no me cabe duda, no es casualidad, no fue casualidad, no es coincidencia, no me extrana, no sorprende, no nos sorprende, sin verguenza, no mas no, nomas, no es secreto, no olvidemos, no olvides, no importa," +
    "esta vez, esta semana, esta manana, esta noche, esta tarde, esta gente, esta campana, esta causa, esta lucha, esta comunidad, esta ciudad, este, esto, el, la, los, las, de, en, un, una, al, del, lo, a, as, once, actual, total, media, come, base, largo, sale, fin, real, use, me, red, mal, fan, real, general, don, ten, can, date, come, comes, tire, pie, solo, ante, sobre, entre, use, usted, ustedes, pan, sin embargo, no obstante, nada mas, ni modo, si se puede, como si nada, casualidad, y, o, e, u, con, por, para, se, le, les, nos, te, su, sus, tu, tus, muy, tan",
};
