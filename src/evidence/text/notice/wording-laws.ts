// Written from rules/wordings.yaml by `npm run docs` (scripts/write-wordings.ts); edit that file.
import type { WordingLaw } from "./mandated-wording.ts";

/** The laws that mandate a wording, with their sentences. */
export const wordingLaws: readonly WordingLaw[] = [
  {
    id: "US-AL-17-5-16.1",
    jurisdiction: "US-AL",
    statute: "Ala. Code § 17-5-16.1 (Act 2024-349)",
    match: "example",
    texts: [
      {
        text: "This media has been manipulated by technical means and depicts speech or conduct that did not occur.",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-CA-AB2355",
    jurisdiction: "US-CA",
    statute: "Cal. Gov. Code § 84514 (AB 2355, 2024)",
    match: "exact",
    texts: [
      {
        text: "Ad generated or substantially altered using artificial intelligence.",
        media: ["image", "audio", "video"],
      },
    ],
  },
  {
    id: "US-CA-AB2655",
    jurisdiction: "US-CA",
    statute: "Cal. Elec. Code §§ 20510–20520 (AB 2655, 2024; held preempted)",
    match: "exact",
    texts: [
      {
        text: "This {medium} has been manipulated and is not authentic.",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-CA-AB2839",
    jurisdiction: "US-CA",
    statute: "Cal. Elec. Code § 20012 (AB 2839, 2024; struck down)",
    match: "exact",
    texts: [
      { text: "This {medium} has been manipulated.", media: ["image", "video", "audio"], when: "self" },
      {
        text: "This {medium} has been manipulated for purposes of satire or parody.",
        media: ["image", "video", "audio"],
        when: "satire",
      },
    ],
  },
  {
    id: "US-CA-ELEC-20010",
    jurisdiction: "US-CA",
    statute: "Cal. Elec. Code § 20010 (AB 730, 2019; AB 972, 2022)",
    match: "exact",
    texts: [{ text: "This {medium} has been manipulated.", media: ["image", "video", "audio"] }],
  },
  {
    id: "US-CA-ELEC-20010-2027",
    jurisdiction: "US-CA",
    statute: "Cal. Elec. Code § 20010 (version of 1 January 2027)",
    match: "exact",
    texts: [{ text: "This picture is not an accurate representation of fact.", media: ["image"] }],
  },
  {
    id: "US-CO-1-46-103",
    jurisdiction: "US-CO",
    statute: "C.R.S. § 1-46-103 (HB 24-1147)",
    match: "exact",
    texts: [
      {
        text: "This {medium} has been edited and depicts speech or conduct that falsely appears to be authentic or truthful.",
        media: ["image", "video", "audio"],
      },
      {
        text: "This multimedia has been edited and depicts speech or conduct that falsely appears to be authentic or truthful.",
        media: ["image", "video", "audio"],
        when: "multimedia",
      },
    ],
  },
  {
    id: "US-DE-15-5145",
    jurisdiction: "US-DE",
    statute: "15 Del. C. § 5145 (HS 1 for HB 316, 2024)",
    match: "exact",
    texts: [
      {
        text: "This {medium} has been altered or artificially generated.",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-FL-106.145",
    jurisdiction: "US-FL",
    statute: "Fla. Stat. § 106.145 (ch. 2024-126)",
    match: "exact",
    texts: [
      {
        text: "Created in whole or in part with the use of generative artificial intelligence (AI).",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-ID-67-6628A",
    jurisdiction: "US-ID",
    statute: "Idaho Code § 67-6628A (2024 ch. 172)",
    match: "exact",
    texts: [{ text: "This {medium} has been manipulated", media: ["video", "audio"] }],
  },
  {
    id: "US-IN-3-9-8-5",
    jurisdiction: "US-IN",
    statute: "Ind. Code § 3-9-8-5 (P.L. 81-2024)",
    match: "exact",
    texts: [
      {
        text: "Elements of this media have been digitally altered or artificially generated.",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-MI-168.932F",
    jurisdiction: "US-MI",
    statute: "MCL 168.932f (2023 PA 265)",
    match: "example",
    texts: [
      {
        text: "This {medium} has been manipulated by technical means and depicts speech or conduct that did not occur.",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-MI-169.247-7",
    jurisdiction: "US-MI",
    statute: "MCL 169.247(7) (2023 PA 263)",
    match: "exact",
    texts: [
      {
        text: "This message was generated in whole or substantially by artificial intelligence.",
        media: ["audio"],
        when: "robocall",
      },
    ],
  },
  {
    id: "US-MT-13-35-802",
    jurisdiction: "US-MT",
    statute: "Mont. Code § 13-35-802 (SB 25, 2025)",
    match: "exact",
    texts: [
      {
        text: "This {medium} has been significantly edited by artificial intelligence and depicts speech or conduct that falsely appears to be authentic or truthful",
        media: ["image", "video", "audio"],
      },
      {
        text: "This multimedia has been significantly edited by artificial intelligence and depicts speech or conduct that falsely appears to be authentic or truthful",
        media: ["image", "video", "audio"],
        when: "multimedia",
      },
    ],
  },
  {
    id: "US-ND-16.1-10-04.2",
    jurisdiction: "US-ND",
    statute: "N.D.C.C. § 16.1-10-04.2 (HB 1167, 2025)",
    match: "exact",
    texts: [
      {
        text: "THIS CONTENT GENERATED BY ARTIFICIAL INTELLIGENCE.",
        media: ["image", "video", "audio", "text"],
      },
    ],
  },
  {
    id: "US-NH-664-14-C",
    jurisdiction: "US-NH",
    statute: "N.H. RSA 664:14-c (2024 ch. 345)",
    match: "exact",
    texts: [
      {
        text: "This {medium} has been manipulated or generated by artificial intelligence technology and depicts speech or conduct that did not occur.",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-NM-1-19-26.4",
    jurisdiction: "US-NM",
    statute: "NMSA 1978 §§ 1-19-26.4 and 1-19-26.8 (2024 ch. 57)",
    match: "exact",
    texts: [
      {
        text: "This {medium} has been manipulated or generated by artificial intelligence",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-NV-AB73-2025",
    jurisdiction: "US-NV",
    statute: "Nev. Stats. 2025 ch. 224 (AB 73)",
    match: "exact",
    texts: [{ text: "This {medium} has been manipulated.", media: ["image", "video", "audio"] }],
  },
  {
    id: "US-NY-14-106-5",
    jurisdiction: "US-NY",
    statute: "N.Y. Elec. Law § 14-106(5) (2024 c. 58 pt. MM)",
    match: "exact",
    texts: [{ text: "This {medium} has been manipulated", media: ["image", "video", "audio"] }],
  },
  {
    id: "US-SD-12-26-33",
    jurisdiction: "US-SD",
    statute: "SDCL 12-26-33 (SL 2025 ch. 68)",
    match: "exact",
    texts: [
      {
        text: "This {medium} has been manipulated or generated by artificial intelligence.",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-UT-20A-11-1104",
    jurisdiction: "US-UT",
    statute: "Utah Code § 20A-11-1104 (SB 131, 2024); the picture's sentence from memory",
    match: "exact",
    texts: [
      { text: "Contains content generated by AI.", media: ["audio"] },
      { text: "This video content generated by AI", media: ["video"], when: "ai-picture" },
      { text: "This image generated by AI", media: ["image"] },
      { text: "This audio content generated by AI", media: ["video"], when: "ai-sound" },
      { text: "This content generated by AI", media: ["video"], when: "ai-picture-and-sound" },
    ],
  },
  {
    id: "US-VT-S23",
    jurisdiction: "US-VT",
    statute: "Vt. S.23 (2025–26), 17 V.S.A.; the final text was not read",
    match: "exact",
    texts: [
      {
        text: "This media has been created or intentionally manipulated by digital technology or artificial intelligence.",
        media: ["image", "video", "audio"],
      },
    ],
  },
  {
    id: "US-WA-29B.35.010",
    jurisdiction: "US-WA",
    statute: "RCW 29B.35.010 (2023 c 360)",
    match: "exact",
    texts: [{ text: "This {medium} has been manipulated", media: ["image", "video", "audio"] }],
  },
  {
    id: "US-WI-11.1303-2M",
    jurisdiction: "US-WI",
    statute: "Wis. Stat. § 11.1303(2m) (2023 Act 123)",
    match: "exact",
    texts: [
      { text: "Contains content generated by AI.", media: ["audio"] },
      { text: "This video content generated by AI", media: ["video"], when: "ai-picture" },
      { text: "This audio content generated by AI", media: ["video"], when: "ai-sound" },
      { text: "This content generated by AI", media: ["video"], when: "ai-picture-and-sound" },
    ],
  },
  {
    id: "IN-ECI-2025-10",
    jurisdiction: "IN",
    statute: "Election Commission of India, advisory of 24 October 2025",
    match: "exact",
    texts: [
      { text: "AI-Generated", media: ["image", "video", "audio"], when: "generated" },
      { text: "Digitally Enhanced", media: ["image", "video", "audio"], when: "enhanced" },
      { text: "Synthetic Content", media: ["image", "video", "audio"], when: "synthetic" },
    ],
  },
  {
    id: "KR-POEA-82-8",
    jurisdiction: "KR",
    statute: "Public Official Election Act art. 82-8; the exact rule text was not read",
    match: "example",
    texts: [{ text: "AI 기술 등을 이용하여 만든 가상의 정보", media: ["image", "video", "audio"] }],
  },
];
