-- What was not asked is not looked for; who is found by name and birth is not looked for by sound.
-- Family and given names stand in pairs (families[i] with givens[i]); an empty one stands for any. Both are prefixes.
-- Sounds and slips come only when the rest found fewer than wanted, or when near is asked for; and not when somebody was born
-- that day under these very names: whoever is spelt otherwise and was born another day is not who was said. Their names are
-- sought person by person, which the limit keeps the planner to.
create or replace function patients.find(
    asked         uuid[],
    days          date[],
    from_day      date,
    to_day        date,
    families      text[],
    givens        text[],
    family_sounds text[],
    given_sounds  text[],
    phone_asked   text,
    ipp_asked     bigint,
    ins_asked     text,
    near          boolean,
    most          int)
returns table (structure_id uuid, patient_id uuid)
language plpgsql stable security definer rows 30
set search_path = pg_catalog
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
    seen  uuid[] := coalesce(nullif(current_setting('maillon.structures', true), '')::uuid[], '{}');
    s     uuid;
    f     text;
    g     text;
    words text[];
    n     int;
    hits  int;
begin
    foreach s in array asked loop
        continue when not s = any (seen);

        if ins_asked is not null then
            return query select x.structure_id, x.patient_id from patients.ins x
                where x.structure_id = s and x.matricule = ins_asked limit most;
        end if;
        if ipp_asked is not null then
            return query select x.structure_id, x.id from patients.patient x
                where x.structure_id = s and x.ipp = ipp_asked;
        end if;
        if phone_asked is not null then
            return query select x.structure_id, x.patient_id from patients.contact_point x
                where x.structure_id = s and x.value = phone_asked and x.ended_at is null limit most;
            return query select x.structure_id, x.patient_id from patients.related_person x
                where x.structure_id = s and x.phone = phone_asked and x.ended_at is null limit most;
        end if;
        return query select x.structure_id, x.id from unnest(days) d
            cross join lateral (select p.structure_id, p.id from patients.patient p
                where p.structure_id = s and p.birth_date = d limit 4 * most) x;
        if cardinality(families) = 0 then
            return query select x.structure_id, x.id from patients.patient x
                where x.structure_id = s and x.birth_date between from_day and to_day order by x.birth_date limit most;
        end if;

        hits := 0;
        for step in 1 .. 2 loop  -- as written, then as heard or mistyped
            exit when step = 2 and not near and (hits >= most / 2 or exists (select from unnest(days) d
                cross join lateral (select p.id from patients.patient p
                    where p.structure_id = s and p.birth_date = d limit 4 * most) x
                cross join lateral (select n.family, n.given from patients.name_key n
                    where n.structure_id = s and n.patient_id = x.id limit most) k
                cross join unnest(families, givens) as w (family, given)
                where w.family <> '' and k.family >= w.family and k.family < w.family || '['
                    and w.given <> '' and k.given >= w.given and k.given < w.given || '['));
            for i in 1 .. cardinality(families) loop
                f := families[i];
                g := givens[i];
                if step = 2 and f <> '' and g <> '' then
                    return query select k.structure_id, k.patient_id from patients.name_key k
                        where k.structure_id = s and k.family_sound = family_sounds[i] and k.given_sound = given_sounds[i]
                            and (from_day is null or k.birth_date between from_day and to_day)
                        limit most;
                end if;
                if f <> '' and (g = '' or step = 2 or length(f) >= length(g)) then
                    words := case step
                        when 1 then array(select w.word from patients.name_word w
                            where w.structure_id = s and w.role = 'F' and w.word >= f and w.word < f || '['
                            order by w.word limit 60)
                        else array(select w.word from patients.name_word w
                            where w.structure_id = s and w.role = 'F' and w.sound = family_sounds[i]
                            union select w.word from patients.name_slip w
                            where w.structure_id = s and w.role = 'F' and length(f) >= 4 and w.slip = any (f || array(
                                select overlay(f placing '' from c for 1) from generate_series(1, length(f)) c))
                            limit 60) end;
                    return query select x.structure_id, x.patient_id from unnest(words) w
                        cross join lateral (select k.structure_id, k.patient_id from patients.name_key k
                            where k.structure_id = s and k.family = w and k.given >= g and k.given < g || '['
                                and (from_day is null or k.birth_date between from_day and to_day)
                            order by k.given limit most) x
                        limit step * most;
                    get diagnostics n = row_count;
                    hits := hits + n;
                end if;
                if g <> '' and (f = '' or step = 2 or length(g) > length(f)) then
                    words := case step
                        when 1 then array(select w.word from patients.name_word w
                            where w.structure_id = s and w.role = 'G' and w.word >= g and w.word < g || '['
                            order by w.word limit 60)
                        else array(select w.word from patients.name_word w
                            where w.structure_id = s and w.role = 'G' and w.sound = given_sounds[i]
                            union select w.word from patients.name_slip w
                            where w.structure_id = s and w.role = 'G' and length(g) >= 4 and w.slip = any (g || array(
                                select overlay(g placing '' from c for 1) from generate_series(1, length(g)) c))
                            limit 60) end;
                    return query select x.structure_id, x.patient_id from unnest(words) w
                        cross join lateral (select k.structure_id, k.patient_id from patients.name_key k
                            where k.structure_id = s and k.given = w and k.family >= f and k.family < f || '['
                                and (from_day is null or k.birth_date between from_day and to_day)
                            order by k.family limit most) x
                        limit step * most;
                    get diagnostics n = row_count;
                    hits := hits + n;
                end if;
            end loop;
        end loop;
    end loop;
end
$$;
