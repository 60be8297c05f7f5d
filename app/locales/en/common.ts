import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/common.ts";

export default {
  site: {
    name: "Samfunnskode",
    tagline:
      "Technology jobs and trainee programmes in municipalities, counties and central government in Norway.",
    skip: "Skip to main content",
    menu: "Menu",
    mainMenu: "Main menu",
    home: "Home",
    crumbs: "You are here",
    language: "Language:",
    mapCredit: "Maps and centre points: © Kartverket, CC BY 4.0",
  },
  demo: {
    label: "About the examples",
    strong: "Example site.",
    text: "The jobs, the people, the figures and some of the employers are made up.",
    tag: "Example",
  },
  nav: {
    listings: "Jobs",
    programmes: "Trainee programmes",
    employers: "Employers",
    benefits: "Benefits",
    signIn: "Sign in",
    signOut: "Sign out",
    admin: "Administration",
    mentor: "Mentor",
    trainee: "Traineeship",
  },
  footer: {
    forSeekers: "For job seekers",
    openListings: "Open jobs",
    terms: "Benefits and rates",
    stories: "Stories",
    forAgencies: "For employers",
    agencies: "Employers on this site",
    agencySignIn: "Sign in for employers",
    registerAgency: "Register your organisation",
    about: "About the service",
    privacy: "Privacy",
    accessibility: "Accessibility",
    aboutSite: "About Samfunnskode",
    algorithms: "How the algorithms work",
  },
  form: {
    titlePrefix: "Error: ",
    optional: "(optional)",
    choose: "Choose",
    summary_one: "Put one thing right before you go on",
    summary_other: "Put {{number}} things right before you go on",
    error: {
      required: "Fill in this field",
      choose: "Choose one of the answers",
      chooseSome: "Choose at least one of the answers",
      email: "Write the email address like this: name@example.com",
      url: "Write the web address like this: https://example.com",
      number: "Write a number",
      tooSmall: "Write a number that is at least {{minimum}}",
      tooBig: "Write a number that is at most {{maximum}}",
      tooShort_one: "Write at least {{count}} character",
      tooShort_other: "Write at least {{count}} characters",
      tooLong_one: "Shorten this to {{count}} character",
      tooLong_other: "Shorten this to {{count}} characters or fewer",
      date: "Write the date like this: 31.12.2027",
      other: "Check this field",
    },
  },
  pagination: {
    label: "Pages",
    page: "Page {{page}}",
    previous: "Previous",
    next: "Next",
  },
  chips: { label: "Chosen filters", remove: ", remove", clear: "Remove all" },
  facts: { unknown: "Not stated", done: "(done)" },
  finder: { shown_one: "{{count}} matches", shown_other: "{{count}} match" },
  suggest: {
    label: "Suggestions",
    count_one: "{{count}} suggestion. Use the arrow keys to choose.",
    count_other: "{{count}} suggestions. Use the arrow keys to choose.",
  },
  map: {
    summary_one: "Map of the municipalities in Norway. One municipality is marked.",
    summary_other: "Map of the municipalities in Norway. {{count}} municipalities are marked.",
    marked: "Map of Norway. Marked: {{places}}.",
    credit: "© Kartverket, CC BY 4.0",
  },
  unsent: {
    signedOut: {
      title: "You have been signed out",
      kept: "What you wrote has not been sent yet, but it is safe on this page. Sign in in a new tab, come back here and send it again.",
    },
    unknown: {
      title: "We could not check that you are signed in",
      kept: "What you wrote has not been sent yet, but it is safe on this page. Wait a moment and send it again.",
    },
    tooLarge:
      "What you sent was too large to be kept here, and has not been sent. Go back to the page you came from, and send it again once you are signed in.",
    files: "Files have to be chosen again once you have sent: {{files}}",
    signIn: "Sign in (opens in a new tab)",
    send: "Send again",
  },
  error: {
    requestId: "Quote this code if you contact us: {{id}}",
    toStart: "Go to the home page",
    toListings: "See open jobs",
    again: "Try again",
    "400": {
      title: "We did not understand the request",
      text: "Something in the address or the form is missing or has the wrong shape. Go back and try once more.",
    },
    "403": {
      title: "You do not have access to do this",
      text: "Your account does not have the role this takes. Ask the person who owns your employer’s account here.",
    },
    "404": {
      title: "We could not find the page",
      text: "The page may have moved or been removed, or you need another account to see it.",
    },
    "405": {
      title: "This address does not accept forms",
      text: "Nothing has been sent. Go back to the page you came from and try from there.",
    },
    "409": {
      title: "Something changed after you opened the page",
      text: "Your change has not been saved. Open the page again to see how things stand now.",
    },
    "413": {
      title: "What you sent is too large",
      text: "Nothing has been saved. Make the file smaller or the text shorter, and send it again.",
    },
    "429": {
      title: "That was too many attempts",
      text: "Wait a little before you try again. The limit protects your account from others.",
    },
    "500": {
      title: "Something went wrong on our side",
      text: "The fault has been recorded. Try again in a while. What you wrote may not have been saved.",
    },
    "503": {
      title: "The service is down for a short while",
      text: "We are working on it. Try again in a few minutes.",
    },
  },
} as const satisfies TextsLike<typeof nb>;
