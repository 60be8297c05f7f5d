/*
 * Loaded into every child of the local stack (`node --import`): when the stack is gone, even by `kill -9`, the channel
 * to it closes and the child ends too, so that no port stays taken.
 */
process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 3000).unref();
});
// The channel itself must not keep a child alive that has come to its end.
process.channel?.unref();
