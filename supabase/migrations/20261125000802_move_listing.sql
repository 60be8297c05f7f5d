-- What private.move_listing has come to be, now that each step has a function that checks who takes it.

comment on function private.move_listing is
  'The one way to change a listing''s status, with the reason, outcome and deadline that belong to the change; triggers hold the step to the rules and record it. Granted to nobody: the public functions for each step, and moderation, check who asks and then call it. Refuses: not_found, and what the rules refuse.';
