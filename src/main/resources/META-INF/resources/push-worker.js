// Shows what a push says, and opens its page. Keeps nothing and caches nothing.
"use strict";

self.addEventListener("push", event => {
  const message = event.data.json();
  event.waitUntil(self.registration.showNotification(message.title, {
    body: message.body, tag: message.tag, data: message.link, icon: "/assets/samplats.svg"
  }));
});
self.addEventListener("notificationclick", event => {
  event.notification.close();
  const link = new URL(event.notification.data, self.location.origin);
  if (link.origin === self.location.origin) event.waitUntil(self.clients.openWindow(link.href));
});
