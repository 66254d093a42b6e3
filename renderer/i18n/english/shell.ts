/** What the frame around the views says. */
export const shell = {
  notAValue: "This is not a value for the field. It is kept here until you change it.",
  openMeeting: "Open the meeting",
};
