/** The name of the act that makes a plan. Nobody takes it back: a plan without its group is none. */
export const NEW_PLAN_ACT = "new-plan";
