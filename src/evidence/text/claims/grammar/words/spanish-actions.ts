import type { WordList } from "../lexicon.ts";

/** What is done to elections, votes and voters, in Spanish. */
export const SPANISH_ACTIONS: WordList = {
  RIG:
    "robar*, amanar*, afanar*, chorear*, arrebatar*, birlar*, hurtar*, usurpar*, escamotear*, hackear*, jaquear*, mapachear*," +
    "robarse, roben, quedarse con, se quedan con, se quedaron con, se quieren quedar con, chingarse, torcer, tuercen, torcieron@past",
  BEND: "manipular*, arreglar*, quitar*, comprar*, trucar*, falsear*, adulterar*, cocinar*, negociar*, amarrar*, secuestrar*, corromper*, tumbar*, ensuciar*, viciar*, alterar*, clavar*",
  CHEAT:
    "hacer trampa, hacer trampas, hacernos trampa, hacen trampa@s, hacen trampas@s, hace trampa@s, hacemos trampa@s, haciendo trampa@ing, haciendo trampas@ing," +
    "hicieron trampa@past, hicieron trampas@past, hizo trampa@past, haran trampa@future, haran trampas@future, hara trampa@future, hagan trampa@base, haga trampa@base, hecho trampa@participle, hecho trampas@participle," +
    "hacer fraude, hacernos fraude, hacen fraude@s, hace fraude@s, haciendo fraude@ing, hicieron fraude@past, hizo fraude@past, haran fraude@future, hara fraude@future, hagan fraude@base, hecho fraude@participle," +
    "hicieron un fraude@past, hacer un fraude, hacer chanchullo, hicieron chanchullo@past, hacer tongo, hicieron tongo@past, trampear*, defraudar*, meter mano, meten mano@s, metieron mano@past, metiendo mano@ing, meteran mano@future," +
    "hicieron de las suyas@past, hacer de las suyas, hacen de las suyas@s",
  HACK: "hackear*, jaquear*, intervenir, intervinieron@past, intervenido@participle, intervenidas@participle",
  FAKING:
    "inflar*, inventar*, falsificar*, falsear*, alterar*, adulterar*, rellenar*, embutir*, embarazar*, embarazadas@participle, rasurar*, clonar*, duplicar*, borrar*, cocinar*, trucar*, fabricar*, sembrar, siembran@s, sembraron@past," +
    "imprimir de mas, tachar*, maquillar*, premarcar*, prellenar*, voltear*, cargar*, taquear*, suplantar*, sacar de la manga, sacaron de la manga@past, remendar*",
  HANDLING:
    "meter*, cambiar*, imprimir*, imprimieron@past, llenar*, retener, anular*, acarrear*, recolectar*, cosechar*, firmar por, mover, mueven@s, movieron@past, mandar*, transferir, sumar*, marcar*",
  DISCARDING:
    "tirar*, comerse, se comieron@past, se comen@s, quemar*, botar*, destruir, destruyen@s, destruyeron@past, destruidas@participle, destruidos@participle, triturar*, romper*, esconder*, desaparecer, desaparecen@s, desaparecieron@past, desaparecido@participle, desaparecida@participle, desaparecidas@participle, desaparecidos@participle, hacer desaparecer, hicieron desaparecer@past",
  LOSING:
    "perder, pierden@s, perdieron@past, se les perdieron@past, extraviar*, faltaron@past, faltan@s, faltaban@past, no contaron@past, no cuentan@s",
  APPEAR:
    "aparecer*, aparece, aparecio@past, aparecieron@past, brotar*, surgir*, salieron@past, salen@s, llegaron@past, llegan@s, entraron@past, resucitar*, aparezcan@base",
  FIND: "encontrar, encuentran@s, encontraron@past, encontrado@participle, hallar*, halladas@participle, hallados@participle",
  SEND: "enviar*, envian@s, envien@base, mandar*, repartir*, reparten@s",
  VOTING_ACT:
    "votan@s, votaron@past, votando@ing, votaran@future, voten@base, votado@participle, votaban@past, votar, sufragan@s, sufragaron@past, salieron a votar@past, siguen votando@ing, vienen a votar@s, emitieron su voto@past, vote@base, figuran@s, aparecen@s, registrados@participle, empadronados@participle, inscritos@participle, resucitan@s, resucitaron@past",
  WIN: "ganar*, triunfar*, vencer*, gane@base, gano@past, ganarle, llegar al poder, llegaron al poder@past, llego al poder@past, quedarse en el poder, mantenerse en el poder, imponer, imponerse, impusieron@past",
  LOSE: "perder, pierde@s, pierden@s, perdio@past, perdieron@past, perdimos@past, perdido@participle, perdiendo@ing, perderan@future, pierda@base, pierdan@base",
  ENABLE:
    "se presta para, se prestan para, se presta al, se prestan al, se presta a, se prestan a, facilitar*, permitir*, invita al, invita a, abre la puerta al, abre la puerta a, abren la puerta al, abren la puerta a, es sinonimo de, significa, significan, equivale a, es igual a, igual a, igual que, es lo mismo que, sirve para, sirven para, garantiza, es la puerta al, es puerta abierta al, fomentar*, es caldo de cultivo, es terreno fertil para, es una invitacion al, es una invitacion a, =",
  COMMIT:
    "cometer*, aplicar*, preparar*, fraguar*, orquestar*, planear*, planificar*, montar*, armar*, perpetrar*, consumar*, tramar*, organizar*, operar*, alistar*, cocinar*, meter*, metieron@past, nos metieron@past, esconder*, tapar*, encubrir*, ocultar*, documentar*, demostrar, demostraron@past, demostramos@s, probamos@s, viene un, viene el, traen un, se viene el, se viene un, huele a, apesta a, suena a, parece",
  ACCEPT:
    "aceptar*, reconocer, reconozco@s, reconoce@s, reconocemos@s, reconocen@s, reconozcas@base, reconozca@base, reconozcamos@base, reconozcan@base, reconocere@future, reconoceremos@future, acatar*, avalar*, validar*, admitir*, tragarse, me trago, nos tragamos, legitimar*, conceder*, convalidar*",
  CALL_OFF:
    "se pospuso, se posponen, se pospone, pospuesta, pospuestas, fue pospuesta, fueron pospuestas, se cancelo, se cancelaron, se cancela, se cancelan, cancelada, canceladas, fue cancelada, fueron canceladas, se suspendio, se suspendieron, se suspende, se suspenden, suspendida, suspendidas, fue suspendida, fueron suspendidas, se movio, se movieron, se mueve, se cambio al, se cambio para, se cambiaron al, se aplazo, se aplazaron, se aplaza, aplazada, aplazadas, fue aplazada, fueron aplazadas, se recorrio, se recorre al, paso al, pasa al, pasaron al, queda para, quedo cancelada, quedaron canceladas, se paso al, se pasaron al, cambio de fecha, cambiaron de fecha, ya no es el, sera el otro, fue movida, fueron movidas, se movera, se cancelaran, pospusieron, cancelaron, suspendieron, aplazaron",
  SAY:
    "dice@s, dicen@s, dijo@ed, dijeron@ed, decia@ed, decian@ed, diciendo@ing, afirma@s, afirman@s, afirmo@ed, afirmaron@ed, afirmando@ing, asegura@s, aseguran@s, aseguro@ed, aseguraron@ed, asegurando@ing, alega@s, alegan@s, alego@ed, alegaron@ed, sostiene@s, sostienen@s, sostuvo@ed," +
    "denuncia@s, denuncian@s, denuncio@ed, denunciaron@ed, denunciando@ing, acusa@s, acusan@s, acuso@ed, acusaron@ed, acusando@ing, insiste@s, insisten@s, insistio@ed, repite@s, repiten@s, repitio@ed, grita@s, gritan@s, grito@ed, gritaban@ed, gritar, habla de@s, hablan de@s, hablaba de@ed, hablaban de@ed, hablo de@ed, hablaron de@ed, hablar de," +
    "advierte@s, advierten@s, advirtio@ed, cree@s, creen@s, declara@s, declaro@ed, declararon@ed, digan@s, diga@s, inventa@s, canta@s, cantar, cantan@s, cantaron@ed, cantaba@ed, sugiere@s, sugirio@ed, llama@s, llaman@s, llamo@ed, decir, jura@s, juran@s, juraba@ed, anuncia@s, anuncio@ed, responde@s, respondio@ed, pregunta@s, preguntan@s, pregunto@ed",
  DEBUNK:
    "desmentir, desmiente@s, desmienten@s, desmintio@ed, desmintieron@ed, refutar*, desmontar*, rechazar*, descartar*, verificar*, cotejamos@s, repasamos@s, aclarar*",
  STOP:
    "detener, deten@base, detengamos@base, detengan@base, evitar*, impedir, impidamos@base, impidan@base, frenar*, parar, paremos@base, paren@base, combatir*, prevenir, prevengamos@base, vigilar*, vigilemos@base, cuidar*, cuidemos@base, defender, defiende@base, defienda@base, defendamos@base, defiendan@base, proteger, protege@base, proteja@base, protejamos@base, blindar*, blindemos@base, castigar*, erradicar*, denunciar, denuncia@base, denuncie@base, reportar, reporta@base, reporte@base, acabar con, terminar con," +
    "no al, no a la, no a los, no a las, alto al, alto a la, alto a los, basta de, ni un, fuera el, ya no mas, nunca mas, para que no, para que nadie, que no nos, que no te, que no se, que no vuelva, que no vuelvan, sin que nadie",
  LET: "dejar, dejarnos, dejes@base, deje@base, dejen@base, dejemos@base, dejamos@s, dejare@future, dejaremos@future, permitir, permitas@base, permita@base, permitan@base, permitamos@base, permitire@future, permitiremos@future, vamos a permitir, vamos a dejar, voy a dejar, voy a permitir, puedes dejar, podemos dejar, podemos permitir",
  INTEND:
    "van a, va a, voy a, vas a, iban a, vamos a, vayan a, vaya a, quieren, quiere, quieran, quiera, queriendo, pretenden, pretende, intentan, intenta, intentaran, intentando, tratan de, trata de, trataran de, tratando de, buscan, busca, buscando, planean, planea, planeando, traman, se preparan para, se alistan para, listos para, listo para, dispuestos a, dispuesto a, estan por, esta por, piensan, piensa, capaces de, volver a, volveran a, vuelvan a, vuelven a, pueden, puede, podrian, podria, puedan, podran, son capaces de, ya estan listos para, se aprestan a",
  INTENDED:
    "querian, quisieron, quiso, intentaron, intento, trataron de, trato de, pretendieron, lograron, logro, pudieron, pudo, planearon, volvieron a",
};
