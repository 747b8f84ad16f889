import { type Frame, frames } from "./frame.ts";

/** Refusing the result, or calling on others to refuse it. */
export const RESULT_FRAMES: readonly Frame[] = [
  ...frames(
    "refuse-result",
    "result",
    [
      "SELF|nobody|patriots|america|americans|nevadans|everyone <3 NEG|refuse|reject <2 ACCEPT <3 COUNT|ELECTION|loss|defeat|BALLOTS",
      "SELF|nobody|patriots|america|you <3 NEG <1 concede",
      "^ NEG <1 ACCEPT <3 COUNT|ELECTION|loss|defeat",
      "^ never|don't concede",
      "i|we <1 concede|conceding nothing",
      "^ overturn|decertify|throw_out|toss_out|nullify|annul|void|invalidate|reject <4 COUNT|ELECTION|electors|BALLOTS|STATE",
      "zero|no chance|way <3 ACCEPT <3 COUNT|ELECTION",
      "i|we|we'll|i'll|must|should|time|need|needs <3 overturn|decertify|nullify|annul|void|invalidate|reject <4 COUNT|ELECTION|electors",
      "^ stop the count|counting",
      "certified or not",
      "DISTRUST <3 COUNT|ELECTION|official",
      "COUNT|ELECTION <2 NEG <1 BE? <2 trusted|accepted|certified|believed",
      "redo|rerun|re_run <3 ELECTION",
      "won't|will_not|never|refuse|cannot|can't <2 recognise|recognize|accept|bow <4 government|outcome|sham|result|winner|president",
      "^ do NEG <1 ACCEPT <3 COUNT|ELECTION|loss|defeat",
      "no|not_one <1 patriot|patriots|american|republican|democrat|conservative|one should|will|must|can <1 concede|certify|accept",
      "nobody|no_one should|must|can|may <1 certify|concede|accept|sign",
      "we <1 lost , <1 don't|not|never <1 believe|accept",
      "any COUNT|outcome|ELECTION <1 but <4 proof|evidence <2 FRAUD|fix|fraud|cheating",
      "tell|urge|ask <3 to refuse to <1 sign|certify",
      "set|throw|toss|put <2 so_called? <1 ELECTION|COUNT <1 aside|out",
      "legislature|congress|courts|board|canvassers must|should <2 set|throw|toss|reject|overturn|annul <4 ELECTION|COUNT|aside",
      "live with <2 COUNT|outcome|ELECTION <3 bought|stolen|rigged|crooked|cheated",
      "demand|need|want|deserve <3 new|another ELECTION",
    ],
    {
      is: ["negative"],
      unless: [
        "who|they|he|republicans|gop|trump <3 tried|try|trying|wants|want|wanted|voted <4 overturn|decertify|throw_out",
        "attempt|attempts|attempting|effort|efforts|plot|plots|bid|vote|voted|scheme <2 to overturn",
        "if <4 LOSE",
        "STOP <4 overturn|throw_out",
      ],
    },
  ),
];
