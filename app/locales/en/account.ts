import type { TextsLike } from "../i18n.ts";
import type nb from "../nb/account.ts";

export default {
  email: "Email",
  password: "Password",
  passwordHint: "At least {{count}} characters. A sentence you remember is better than a difficult word.",
  fullName: "Full name",
  tooMany_one: "That was too many attempts. Wait one minute and try again.",
  tooMany_other: "That was too many attempts. Wait {{count}} minutes and try again.",
  error: {
    email: "Write the email address like this: name@example.com",
    password: "Write your password",
    wrong: "Check email and password. They do not match, or the email address is not confirmed yet.",
    newPassword: "Choose a password of at least 12 characters",
    passwordTooLong: "Choose a shorter password",
    weakPassword: "Choose another password. This one is too easy to guess.",
    fullName: "Write your name",
    fullNameTooLong: "Shorten the name to 200 characters or fewer",
  },
  signIn: {
    title: "Sign in",
    leadNext: "Sign in, and you come back to where you were.",
    byPassword: "With a password",
    submit: "Sign in",
    forgotten: "Forgotten your password?",
    byLink: "With a link by email",
    byLinkText: "You do not need a password. We send a link that signs you in.",
    sendLink: "Send me a link",
    newHere: "New here?",
    newHereText: "You can read every job without an account. You need one to apply.",
    toSignUp: "Create an account",
    demo: {
      title: "Try an example account",
      text: "This is a demo. Every example account has the password {{password}}.",
      caption: "Example accounts",
      who: "Who",
      action: "Try",
      role: {
        candidate: "Job seeker",
        recruiter: "Recruiter and case handler",
        manager: "Manager for the job",
      },
      as: {
        candidate: "Sign in as job seeker",
        recruiter: "Sign in as recruiter",
        manager: "Sign in as manager",
      },
    },
  },
  signUp: {
    title: "Create an account",
    lead: "With an account you can apply for jobs and follow your applications.",
    nameHint: "As it should appear in your applications.",
    emailHint: "We send receipts and news about your applications here.",
    privacy: "Employers see nothing about you until you send them an application.",
    privacyLink: "How we use your information",
    submit: "Create account",
    haveAccount: "I have an account",
  },
  checkMail: {
    title: "Check your email",
    validity: "The link works for one hour and can be used once.",
    demo: "This is a demo, so the email does not leave this machine.",
    mailbox: "Open the mailbox on this machine",
    toSignIn: "Back to sign-in",
    signIn: {
      lead: "If the address has an account, we have sent a link that signs you in.",
      nothing: "Nothing there? Look in your spam folder, and check that you wrote the address correctly.",
    },
    signUp: {
      lead: "We have sent you a link. Open it to confirm that the address is yours.",
      nothing:
        "Nothing there? Look in your spam folder. If you already have an account we send nothing: sign in instead, or ask for a new password.",
    },
    recovery: {
      lead: "If the address has an account, we have sent a link where you choose a new password.",
      nothing: "Nothing there? Look in your spam folder, and check that you wrote the address correctly.",
    },
  },
  confirm: {
    signup: {
      title: "Confirm your email address",
      lead: "Press the button, and your account is ready and you are signed in.",
      submit: "Confirm and sign in",
    },
    magiclink: {
      title: "Sign in to Samfunnskode",
      lead: "Press the button, and you are in.",
      submit: "Sign in",
    },
    recovery: {
      title: "Choose a new password",
      lead: "Press the button, and we sign you in so that you can choose a new password.",
      submit: "Go on to the new password",
    },
    spent: {
      title: "The link no longer works",
      lead: "It has been used, is too old, or is not complete.",
      text: "A link works for one hour and only once. Ask for a new one, and it comes right away.",
      newLink: "Ask for a new link to sign in",
      newPassword: "Ask for a new password",
      signUp: "Create the account again",
    },
  },
  forgotten: {
    title: "Forgotten your password?",
    lead: "Write your email address, and we send a link where you choose a new one.",
    submit: "Send me a link",
  },
  firstPassword: {
    title: "Choose a password",
    lead: "Your address is confirmed and you are signed in. With a password you can sign in without waiting for an email.",
    label: "Password",
    skip: "Skip, I will sign in with a link",
  },
  newPassword: {
    title: "Choose a new password",
    lead: "When you have saved it, you are signed out everywhere else.",
    label: "New password",
    submit: "Save the password",
  },
  signOut: {
    title: "Sign out",
    lead: "Drafts and applications are kept safe until next time.",
    submit: "Sign out",
  },
} as const satisfies TextsLike<typeof nb>;
