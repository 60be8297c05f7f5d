import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/pages.ts";

export default {
  agencies: {
    title: "Employers",
    lead: "Municipalities, counties, state bodies and companies they own that advertise technology jobs here.",
    county: "County (fylke)",
    type: "Type",
    any: "All",
    show: "Show employers",
    unknown: "We do not know this: {{values}}. It has been left out.",
    none: "No employer fits what you have chosen.",
    all: "Show all employers",
    withListings_one: "One employer has open jobs",
    withListings_other: "{{count}} employers have open jobs",
    withoutListings: "No open jobs right now",
    caption: "In alphabetical order.",
    column: {
      name: "Employer",
      type: "Type",
      place: "Main location",
      listings: "Open jobs",
    },
  },
  agency: {
    place: "Main location",
    orgNumber: "Organisation number",
    website: "Website",
    listings_one: "One open job",
    listings_other: "{{count}} open jobs",
    listingsNone: "No open jobs now",
    noneText: "{{name}} has no open ads here now.",
    allListings: "See all open jobs",
    offerTitle: "What they offer",
    offerText_one: "As stated in the one open ad.",
    offerText_other: "As stated in the {{count}} open ads. See each ad for the terms.",
    ofListings: "{{count}} of {{all}}",
  },
  programmes: {
    title: "Trainee programmes",
    lead: "As a trainee you work in several places during the programme, with a mentor and gatherings along the way.",
    open_one: "One programme is open for applications",
    open_other: "{{count}} programmes are open for applications",
    openNone: "No programme is open for applications now",
    noneText: "New programmes appear here when they are advertised. Most are advertised once a year.",
    all: "Read about the programmes",
    start: "Start",
    length: "Length",
    place: "Place",
    months_one: "{{count}} month",
    months_other: "{{count}} months",
    rotation: {
      title: "How rotation works",
      what: "You are a trainee with several employers, one after the other. Each place is called a host, and the time there is a period. You take what you learnt in one place with you to the next.",
      length:
        "Programmes differ. Many last 18 months with three periods, others 24. The ad says how long the programme lasts and where you may work.",
      employer:
        "Who employs you differs too. In some programmes each host employs you for its period, in others you have the same employer all the way. The ad says which it is.",
      mentor:
        "You have a mentor, and you meet the other trainees at gatherings. Many programmes also include courses or credits.",
      after:
        "Some programmes give a permanent job from the first day or afterwards. Where the ad lists it as a benefit, it also states the terms.",
      benefits: "Read about gatherings and the other benefits",
      example: "An example: 18 months with three hosts.",
      leg: { first: "First host", second: "Second host", third: "Third host" },
    },
  },
  benefits: {
    title: "Benefits and rates",
    lead: "What public employers can offer, what it means for you, and where the information comes from.",
    groupsLabel: "Benefits on this page",
    listings_one: "{{count}} open job offers this",
    listings_other: "{{count}} open jobs offer this",
    listingsNone: "No open job offers this now",
    source: "Source:",
    unconfirmed: "not confirmed",
    unknown: "Not known",
    validFrom: "In force from {{from}}.",
    validUntil: "In force from {{from}} to {{to}}.",
    per: {
      once: "{{amount}} once",
      month: "Up to {{amount}} a month",
      year: "Up to {{amount}} a year",
    },
    category: {
      flexibility: { title: "A working day that fits", text: "When and where you work." },
      stipend: {
        title: "Stipends and student loans",
        text: "Money on top of your pay. The ad must state the amount, the terms and how long you are bound.",
      },
      security: { title: "Security at work", text: "The appointment and the rights that come with it." },
      pension: { title: "Pension and insurance", text: "What you have later, or if something happens." },
      development: {
        title: "Professional development",
        text: "Time and money to learn, and ways on for those who want to remain specialists.",
      },
      workplace: { title: "The workplace", text: "Equipment, adjustments and having a say." },
    },
    loan: {
      link: "Student-loan write-off",
      title: "Whose student loan is written off?",
      text: "Lånekassen, the state educational loan fund, writes off part of your student loan when you live in certain parts of the country. The employer does not decide this: Lånekassen decides whether you meet the terms.",
      caption: "The rules as we know them. Lånekassen has the last word.",
      column: {
        scheme: "Scheme",
        who: "Who",
        amount: "How much",
        from: "In force from",
        source: "Source",
      },
      zoneTitle: "Municipalities in the action zone",
      zoneText: "The amount is highest there, and you have to both live and work there.",
      centrality:
        "The centrality class says how far it is to jobs and services. Where we do not know a municipality’s class, we say nothing about student loans there.",
    },
  },
  about: {
    title: "About Samfunnskode",
    lead: "The portal where the public sector and people who make technology find each other.",
    sections: {
      hva: {
        title: "What is this?",
        text: "Municipalities, counties and the state need people who know technology. The ads here say what you would otherwise have to ask: how many days you can work from home, which stipends there are, what the pay is, and what would happen if the job were not done.\nBecause all ads say this in the same way, you can compare them and search for what matters to you.\nThe starting point is the input that NITO, the engineers’ union, gave in 2026 to the strategy for competence for digital change.",
        points: "",
      },
      sortering: {
        title: "How we sort the results",
        text: "We sort ads, never people. No employer can pay for a better place, and we do not use what you have searched for before.",
        points:
          "Without search words the newest ads come first.\nWith search words we look for all of them. A word in the title counts most, then employer and place, then skills. The rest of the text counts least.\nWhen two ads fit equally well, the one that says most about its terms comes first: pay, working from home, working hours, mission, stipends and benefits.\nWe recognise inflections, both forms of written Norwegian, compounds and common misspellings. When we correct a word, we say so.\nYou can sort by deadline, by what is new, or by distance. Distance is a straight line between the centres of municipalities, not travel time.\nAdverts whose deadline has passed are not shown.",
      },
      soknader: {
        title: "How applications are handled",
        text: "The portal does not rank applicants and gives no scores. The employer sees applications in the order they came in, or by name, and people assess them against the requirements of the ad. Everyone who applies is told when their application is moved or turned down.",
        points: "",
      },
      hvem: {
        title: "Who is behind it?",
        text: "Samfunnskode is open source under the MIT licence. Anyone may read the code, use it and suggest changes. Whoever runs an installation is responsible for running it.\nEach employer is responsible for its ads and for how it handles applications.",
        points: "",
      },
      kilder: {
        title: "Where the data come from",
        text: "We show the source where information is used. The most important ones are:",
        points:
          "Municipalities, counties, Sámi and Kven names and centre points: © Kartverket, CC BY 4.0.\nOccupations (STYRK-08) and the division into municipalities: Statistics Norway, open data.\nStudent-loan write-off and the action zone: Lånekassen.\nCentrality classes: the report Regionale utviklingstrekk 2025. The class is not known for every municipality.\nThe names of skills, benefits and missions are our own words.\nThe icons are from Aksel (Nav, MIT), and the typeface is Schibsted Grotesk (OFL).",
      },
    },
  },
  privacy: {
    title: "Privacy",
    lead: "What we store about you, why, for how long, and who sees it.",
    sections: {
      ansvar: {
        title: "Who is responsible?",
        text: "The employer you apply to is the controller of your application. The portal is the processor: we keep the application and show it to those to whom the employer has given a seat on the job.\nWhoever runs the portal is the controller of your account.",
        points: "",
      },
      hva: {
        title: "What we store, and why",
        text: "",
        points:
          "Account: name, email address, language and an encrypted password (a hash). We need it to let you sign in. Basis: a contract with you, GDPR article 6(1)(b).\nProfile: phone, date of birth, gender, municipality or country, and occupational title, when you have given them in an application. We remember them for your next one.\nApplication: what you write, your answers, the documents you upload, and a copy of your profile as it was when you sent it. The employer needs it to assess you against the requirements. Basis: article 6(1)(b), (c) and (e).\nWishes for hosts, places and themes, when you apply to a trainee programme. Those who handle the application see them, and the coordinator once you are admitted. They are used to share out seats.\nDate of birth, gender, municipality and occupational title: the law demands a public list of applicants with name, age, position or occupational title and municipality, and the number of applicants by gender (Freedom of Information Act section 25 and section 15 of the regulations to the Public Administration Act).\nSaved searches and favourites: what you are looking for, the jobs you have saved and your notes. Only you see them. We use them to show and send you new results, for as long as you want. We also remember which jobs we have told you of, so that you do not get the same one twice.\nMessages between you and the employer.\nComments on an ad that is being written, when you work for an employer: what you wrote, when, which part of the ad it is about, and who marked it as settled. The employer's owners and recruiters, and the job's case handler and manager, see them. A comment cannot be changed.\nStories: your name, your position, the text, and the email address the link is sent to. Basis: consent, article 6(1)(a). You withdraw it with the link in the mail, and everything is deleted.\nWho at the employer has opened your documents, and when.\nEvents: when an application got a new status. They are tied to a random id, not to your name. The link between that id and your account is one row. Once it is deleted, the events remain without a person.\nInvitations: the email address of whoever is invited to join an employer, the role or seat it is about, and who sent it. We need the address to send the link. The employer's owners see it, and its recruiters when it is about a seat on a job.\nReports of ads: what you think is wrong, what you write, and your email address if you want an answer. You need no account. Those who administer the portal read the report and see whether you want an answer. Their pages do not show the address.",
      },
      sokerliste: {
        title: "Your name may become public",
        text: "When you apply for a public job, your name, age, position or occupational title and municipality may appear on a public list of applicants. You may ask to be left off when you apply, and you have to say why. The employer decides each request by itself.",
        points: "",
      },
      hvem: {
        title: "Who sees your application?",
        text: "The case handlers of the job and the hiring manager. Others at the employer see that the job exists, but not who has applied. Those who administer the portal have no pages that show applications.\nFiles are kept in closed storage under random names. A link alone does not open them. Each time someone at the employer opens a file, we check their access and store who it was.",
        points: "",
      },
      trainee: {
        title: "When you are a trainee",
        text: "The programme, the hosts and the mentors need information to share out seats, follow you up and confirm what you have done. At a host, its owners, recruiters and host contacts see it.",
        points:
          "Your admission: the cohort, the period, the share of a full position and which application it rests on. The coordinator sees it, and so do the host and mentor once you are placed with them. They do not see the application itself here.\nPlacements: host, seat, dates, share of a full position and mentor, and what has happened to them. You, your mentor, the host and the coordinator see them.\nAppointments: who appointed you, when, on what ground, and the employer's case number. You, the coordinator and the employer see them.\nYour skills, which you keep yourself. The coordinator sees them, and so do the host and mentor once you are placed with them. While seats are shared out, the cohort's hosts see the skills without names.\nPolice certificate and security clearance: that it was shown, when, and how long it holds. Never what it says. You and the coordinator see this.\nLeave: from and to, never why. The reason may tell of health, so we do not ask. You and the coordinator see the dates.\nChanges you ask for: what you want, the reason and the answer. The coordinator sees them, and so do the host and mentor of the placement. A swap is seen only by the coordinator and the person you want to swap with.\nTrainees of the same cohort see your name, the host, the municipality and the dates of a placement that has not begun, when they look for somebody to swap with.\nGatherings: whether you are coming, what you need to travel, which municipality you travel from, and whether you came. We do not ask about food or health. You and the coordinator see this.\nGoals: what you want to be able to do, and what you have done to get there. You, your mentor and the coordinator see the goals. What you tie to a placement, the host sees too. You and the coordinator see your to-dos.\nThe mentor agreement: how you meet, what you expect of each other, what you want to develop, and when each of you signed. You, your mentor, the host and the coordinator see it.\nTalks with your mentor: when they were due, whether they were held, and a note. Only you and whoever is your mentor see the note. The coordinator sees how many were held, and is told when two in a row were missed.\nThe pulse: three numbers from 1 to 5. They are stored without name, time or order. That you have answered is stored apart, so that nobody answers twice. Once the pulse is closed and at least five have answered, the coordinator, the cohort and its mentors see the averages.\nThe trainee passport is put together when it is opened, from placements, the host's confirmation, confirmed goals and gatherings. We store no copy. You and the coordinator can open it.\nThe calendar address: when you made it, and when it was last read. The address itself is stored only as a hash. Whoever has the address can read the calendar, until you close it.\nAfter the programme: only if you consent, we ask after 6, 12 and 36 months whether you are still in the region and in the public sector. Basis: consent, article 6(1)(a). The coordinator sees who has consented, but not what each person answered. Figures are shown only when at least five have answered, and never so that they tell of one to four people.",
      },
      fadder: {
        title: "When you are a mentor, host or coordinator",
        text: "",
        points:
          "Mentor: which programme and which host, and how many you can follow. The host and the coordinator see it. The trainees you follow see your name and email address. The mentor agreement and the notes of your talks are described above.\nCoordinator and host contact: your trainees see your name and email address.\nThe host's wishes: how much the host wants a trainee, and why, in tasks and skills. The host and the coordinator see them.\nConfirmations: what the host writes of the trainee's work, who wrote it, and when. The trainee, the mentor, the host and the coordinator see them.\nMessages to a cohort: what the coordinator wrote, to whom, and when. They cannot be changed.\nIf your account is deleted, you are no longer a mentor, coordinator or host contact. What you have written and decided remains without a name.",
      },
      lenge: {
        title: "How long do we keep it?",
        text: "",
        points:
          "Applications: until the term set by the employer is over. The standard is six months after the case has been decided. Automatic deletion after that term has not been finished yet.\nA draft application: until you send it. If your account is deleted before that, the draft goes with it.\nComments on an ad that is being written: for as long as the ad exists. If your account is deleted, they remain without a name.\nSaved searches, favourites and notes: until you delete them or your account. A favourite you remove can be put back for a day. What we have told you of is forgotten after 180 days, and the links to unsubscribe after 400.\nSearches without results: we count which occupations, skills and places were searched for, by day. We also count how many searches held something we do not know. What you typed, and who you are, is not stored. The counts remain, and no page shows them yet.\nEmails we have sent: the content is deleted after 30 days.\nCounters that stop too many attempts in a short time: until an hour after their time window is over. They hold neither names nor IP addresses in clear text.\nAccount and profile: for as long as you have the account.\nInvitations: the address is deleted when the person says yes, or when the invitation is withdrawn. The link works for 14 days. An invitation that nobody answers remains until the employer invites somebody the next time, but for at least 30 days after the link ran out.\nReports of ads: the address is deleted when the answer is sent. The report and the answer remain for as long as the ad exists.\nTrainees, mentors and hosts: what belongs to the trainee programme remains when the programme is over. Automatic deletion has not been built yet. If your account is deleted, it remains without a name. The answers after the programme are deleted when you withdraw your consent.",
      },
      kapsler: {
        title: "Cookies and logs",
        text: "We set cookies only to keep you signed in and to change passwords safely. We use no tracking, no analytics services and no advertising from others.\nThe server log says what kind of page was opened, how long it took and whether it went well. It holds no names, search words, addresses with information in them or contents of forms.",
        points: "",
      },
      rettigheter: {
        title: "Your rights",
        text: "You may ask for access, correction, deletion, restriction and a copy of your data. Ask the employer about the application, and us about the account: personvern@samfunnskode.example. Pages where you can download and delete everything yourself are not finished yet, so we do it by hand.\nYou can withdraw an application yourself on My page. Some things the employer has to keep under the Archives Act and the Freedom of Information Act, even when you ask for deletion.\nIf you think we do something wrong, you can complain to Datatilsynet, the Norwegian Data Protection Authority.",
        points: "",
      },
    },
  },
  accessibility: {
    title: "Accessibility",
    lead: "What we have checked, what we have not checked, and how to tell us.",
    sections: {
      mal: {
        title: "The aim",
        text: "We build the portal to WCAG 2.2, levels A and AA. Public bodies are required to meet WCAG 2.1, level AA. Nobody outside the project has checked the portal yet, so we do not say that every requirement is met.",
        points: "",
      },
      kontrollert: {
        title: "What our tests check",
        text: "The tests run in a real browser each time the code is changed:",
        points:
          "Pages are put through axe, which finds many faults by WCAG 2.0 to 2.2, in light and dark mode.\nPages can be read at a width of 320 pixels without scrolling sideways.\nReading, applying for a job and handling applications work without JavaScript.\nThe most important tasks can be done with the keyboard alone.\nErrors in forms stand by the field and in a summary that receives focus, and what you typed stays.",
      },
      "ikke-kontrollert": {
        title: "What has not been checked",
        text: "",
        points:
          "We have not tried the pages together with people who use screen readers, magnification or voice control.\nCVs and other files that applicants upload may lack headings and text that can be read aloud.\nThe texts of ads are written by employers. They may be in another language than the page. The language is then marked.\nMaps are pictures with a sentence that says what they show. Whatever you can choose on a map you can also choose in a list.",
      },
      "si-fra": {
        title: "Tell us",
        text: "Write to tilgjengelighet@samfunnskode.example if something stands in your way. Tell us which page it is, what you tried to do, and preferably which aid you use.\nIf you are not satisfied with the answer, you can tell the Norwegian Authority for Universal Design of ICT (uutilsynet.no).",
        points: "",
      },
    },
  },
} as const satisfies TextsLike<typeof nb>;
