-- Working languages are codes: pages name any language by its code, and cannot name anything else.

alter table public.listings add constraint work_languages_are_codes check (
  array_position(work_languages, null) is null
  and array_to_string(work_languages, ',') ~ '^([a-z]{2,3}(,[a-z]{2,3})*)?$');
