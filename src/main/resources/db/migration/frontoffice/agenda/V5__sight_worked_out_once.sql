-- What is in sight is worked out once for a statement, and not anew for each row that it looks at.
do $$
declare t text;
begin
    for t in select tablename from pg_policies where schemaname = 'agenda' and policyname = 'structure_seen' loop
        execute format('alter policy structure_seen on agenda.%I using (structure_id = any '
            '((select nullif(current_setting(''maillon.structures'', true), '''')::uuid[])::uuid[]))', t);
    end loop;
end $$;
