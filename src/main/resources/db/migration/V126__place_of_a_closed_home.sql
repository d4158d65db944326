-- A place that is added to a home that closes is closed from the same day.
create function place_then_closes() returns trigger language plpgsql as $$
begin
  perform close_gaps(new.id);
  return null;
end $$;
create trigger place_then_closes after insert on place for each row execute function place_then_closes();
