import type { WordList } from "../lexicon.ts";

/** What elections, votes and claims are said to be. */
export const QUALITIES: WordList = {
  /** Said of an election. */
  RIGGED:
    "rigged, stolen, fixed, fraudulent, illegitimate, illegal, corrupt, corrupted, crooked, bogus, fake, phony, phoney, sham, tainted," +
    "compromised, manipulated, hijacked, unfair, a fraud, a sham, a scam, a hoax, a fake, a joke, a farce, a charade, a fix, a lie," +
    "a con, a theft, a heist, a disgrace, a mockery, a setup, a set up, a total fraud, a complete fraud, a total sham, a big scam, a total joke," +
    "a complete sham, a complete joke, a massive fraud, a big fraud, a huge fraud, not legitimate, not legit, illegit, not fair, not honest," +
    "not free, not real, invalid, null and void, a foregone conclusion, already decided, pre decided, decided in advance, full of fraud," +
    "riddled with fraud, rife with fraud, marred by fraud, fraud ridden, fraud riddled, a scandal, a racket, a robbery, a steal, a stitch up," +
    "as crooked as they come, a travesty, dirty, the dirtiest, dirtiest, unlawful, questionable, suspect, suspicious, bought and paid for",
  /** Said of ballots and votes. */
  FAKE:
    "fake, faked, phony, phoney, fraudulent, illegal, illegitimate, phantom, ghost, forged, bogus, counterfeit, fictitious," +
    "mystery, mysterious, magic, magical, invented, manufactured, untraceable, illegally cast, illegally obtained, tampered, stolen, harvested," +
    "backdated, pre filled, prefilled, pre marked, premarked, unverifiable, made up, fraudulently obtained, dead people's, nonexistent, non existent, dumped, fabricated, altered, photocopied, unlawful, miraculous, rigged, flipped, planted",
  /** The same, but said of honest ballots too. */
  DOUBTFUL:
    "suspicious, suspect, shady, questionable, unverified, unsigned, invalid, missing, lost, discarded, trashed, tainted, cancelled out, bad, extra, double, ineligible, duplicate, surprise, late arriving, dead, found, leftover, unexplained, last minute, wrong, defective, faulty",
  /** Make the noun after them an accusation. */
  CROOKED:
    "third world, banana republic, soviet style, rigged, stolen, fraudulent, illegitimate, corrupt, crooked, sham, fake, phony, phoney, bogus, unfair, dishonest, farcical, tainted, pretend, make believe, stage managed, so called free, pre rigged, fixed",
  FRAUD:
    "fraud, frauds, rigging, theft, cheating, tampering, irregularities, shenanigans, foul play, funny business, monkey business," +
    "skulduggery, skullduggery, chicanery, trickery, hanky panky, malfeasance, scam, scams, hoax, racket, heist, malpractice, fraudsters, anomalies, discrepancies, irregularity",
  /** Wrongs that may be fraud and may be anything else. */
  SHADY:
    "dirty tricks, manipulation, corruption, abuse, hijinks, misconduct, criminality, wrongdoing, crookedness, inconsistencies, deceit, sham, steal, con, con job, scheme, fix, games, tricks, chaos, mess",
  /** Fraud that names the election itself. */
  ELECTION_FRAUD:
    "voter fraud, voting fraud, vote fraud, election fraud, electoral fraud, ballot fraud, mail fraud, mail in fraud, mail in voter fraud, mail in ballot fraud," +
    "absentee fraud, absentee ballot fraud, voter mail fraud, voter registration fraud, registration fraud, election rigging, vote rigging, ballot rigging, ballot stuffing," +
    "ballot box stuffing, vote tampering, ballot tampering, election tampering, vote theft, election theft, ballot theft, vote stealing, election stealing, vote flipping, vote switching, vote dumping, ballot dumping," +
    "illegal voting, fraudulent voting, double voting, multiple voting, noncitizen voting, non citizen voting, illegal alien voting, dead voters, dead voter, illegal voters, noncitizen voters, non citizen voters, phantom voters, ghost voters, fake voters, voter irregularities, voting irregularities, election irregularities, ballot irregularities, electoral irregularities, electoral malpractice, vote manipulation, election manipulation, voter impersonation, proxy vote fraud, postal vote fraud, postal voting fraud, election scam, election corruption, ballot dumps, ballot dump, vote dump, vote dumps, vote buying, stolen elections, rigged elections, vote padding, carousel voting, election crime, election crimes, voter cheating, election cheating, electoral theft, electoral corruption, election interference by democrats, election meddling by democrats",
  SLOGAN_FRAUD:
    "stop the steal, stopthesteal, the steal, stop the fraud, the big steal, the fix is in, the fix was in, vote chori, votechori, riggedelection, rigged election 2020, stolenelection, sharpiegate, too big to rig",
  MUCH: "biggest, greatest, largest, worst, most, massive, mass, widespread, wide spread, rampant, extensive, large scale, wide scale, wholesale, serious, huge, tremendous, outright, blatant, total, actual, so much, too much, a lot of, lots of, tons of, loads of, more, outcome changing, significant, overwhelming, unprecedented, multiple, thousands of, hundreds of, millions of, countless, numerous, many, new, obvious, systemic, systematic, clear, undeniable, proven, documented, industrial scale, brazen, organized, coordinated, real, enormous, major, endless, pure, sheer, potential for, historic, unbelievable, incredible, open, plenty of, tens of thousands of, hundreds of thousands of",
  UNTRUSTED:
    "can't be trusted, cannot be trusted, can not be trusted, not be trusted, not trustworthy, untrustworthy, not secure, insecure, unsecure, unsafe, not safe, unreliable, not reliable, not to be trusted, never be trusted, hackable, easily hacked, inherently flawed, deeply flawed, a disaster, a catastrophe, a mess, a total mess, dangerous, a danger, a nightmare, a threat to election integrity, not how free elections work, inaccurate, out of control, wide open, full of holes, a black box, programmed",
  DISTRUST:
    "can't trust, cannot trust, can not trust, don't trust, do not trust, never trust, won't trust, wouldn't trust, no confidence in, no faith in, zero confidence in, zero trust in, no trust in, have zero faith in, lost faith in, lost all faith in, lost confidence in, lost trust in, zero faith in, little faith in, trust nothing about, not trust, losing faith in, losing confidence in, i doubt, we doubt, skeptical of",
  UNCHECKED:
    "no chain of custody, chain of custody, no signature verification, without signature verification, without verification, no verification, without id, no id, without any id, no way to verify, no way of verifying, no safeguards, no oversight, without oversight, no accountability, nobody checks, no one checks, no signature match, without checking signatures, never checked, unverified, no questions asked, unsupervised, unattended, unmonitored, unguarded, no paper trail, without a paper trail, no audit trail",
  GOOD: "safe, secure, legit, legitimate, safest, most secure, fair, free and fair, free fair, accurate, reliable, trustworthy, transparent, verified, audited, proven, tested, certified, trusted",
  FAIR: "fair, free, honest, legitimate, legit, clean, transparent, real, free and fair, fair and free, fair and honest, free fair, proper, square",
  FALSE:
    "false, falsely, untrue, baseless, bogus, debunked, unfounded, unproven, unsubstantiated, discredited, groundless, made up, ridiculous, nonsense, not true, a lie, a myth, myth, a hoax, fake news, fiction, a fantasy, wrong, misleading, a conspiracy theory, conspiracy theory, conspiracy theories, disinformation, misinformation, evidence free, fact free, without evidence, without proof, without any evidence, phony claims, laughable, absurd, the big lie, big lie, nonexistent, non existent, virtually nonexistent, extremely rare, very rare, vanishingly rare, exceedingly rare, incredibly rare, almost nonexistent, rare, so called, supposed, alleged, imaginary, wild, crazy claims, bullshit, b.s, malarkey, baloney, hogwash, rumor, a rumor, rumors, propaganda, paranoid, delusional",
};
