// Asks the browser for an address at which this device can be told, and sends it with the form. Without this file nothing is offered.
"use strict";

const offer = document.querySelector("[data-push-key]");
if (offer && "serviceWorker" in navigator && "PushManager" in window && "Notification" in window) {
  const form = offer.querySelector("form");
  const button = form.querySelector("button");
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), one => one.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  offer.querySelector("[data-push-none]").hidden = true;
  button.hidden = false;
  form.addEventListener("submit", event => {
    event.preventDefault();
    subscribe().then(found => {
      form.elements.endpoint.value = found.endpoint;
      form.elements.p256dh.value = text(found.getKey("p256dh"));
      form.elements.auth.value = text(found.getKey("auth"));
      form.submit();
    }).catch(() => { offer.querySelector("[data-push-refused]").hidden = false; });
  });
  const subscribe = async () => {
    if (await Notification.requestPermission() !== "granted") throw new Error("refused");
    await navigator.serviceWorker.register("/push-worker.js");
    const worker = await navigator.serviceWorker.ready;
    return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(offer.dataset.pushKey) });
  };
}
