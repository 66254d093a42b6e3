/** Asks for what a browser asks its user about. Runs in the page. */
export async function askForEverything(): Promise<Record<string, string>> {
  const { mediaDevices, geolocation } = navigator;
  const outcome = (asked: Promise<unknown>) =>
    asked.then(
      () => "granted",
      () => "refused",
    );
  return {
    notifications: await Notification.requestPermission(),
    geolocation: await outcome(
      new Promise((resolve, reject) => geolocation.getCurrentPosition(resolve, reject)),
    ),
    media: await outcome(mediaDevices.getUserMedia({ audio: true })),
  };
}
