create schema patients;
grant usage on schema patients to maillon_app, maillon_search;

-- ── Places of birth and of living: the Insee nomenclature, of no structure ──────────────────────────────────────────

create table patients.place (
    code        text collate "C" not null,
    kind        text             not null,
    name        text             not null,
    folded      text collate "C" not null,                  -- letters alone, SAINT and SAINTE in full
    departement text             not null default '',
    population  int              not null default 0,
    valid_from  date             not null default '-infinity',
    valid_to    date             not null default 'infinity',  -- excluded
    successor   text             not null default '',       -- of a former code: the commune it was merged into
    primary key (code, valid_from),
    constraint place_kind_known check (kind in ('COMMUNE', 'ARRONDISSEMENT', 'DELEGUEE', 'ANCIENNE', 'PAYS', 'INCONNU'))
);
create index place_by_name on patients.place (folded);
comment on table patients.place is 'Communes and countries with their Insee codes, as a birth certificate names them.';

create table patients.place_postcode (
    postcode text collate "C" not null,
    code     text collate "C" not null,
    primary key (postcode, code)
);
comment on table patients.place_postcode is 'Postcodes of the communes.';

create table patients.place_edition (
    edition   text        not null primary key,             -- SHA-256 of the resource that was loaded
    loaded_at timestamptz not null default now()
);
comment on table patients.place_edition is 'Which edition of the nomenclature stands in place.';

grant select, insert, delete on patients.place, patients.place_postcode, patients.place_edition to maillon_app;

-- ── People ──────────────────────────────────────────────────────────────────────────────────────────────────────────

create table patients.patient (
    structure_id         uuid        not null,
    id                   uuid        not null,
    ipp                  bigint      not null,               -- number of the record in this structure
    version              int         not null default 1,     -- each change adds one: a second editor is told
    birth_name           text        not null,
    first_given_name     text        not null,
    given_names          text,                               -- the whole list of the birth certificate
    birth_date           date        not null,
    birth_date_estimated boolean     not null default false,
    sex                  text        not null,
    birthplace           text        not null,               -- Insee code, perhaps one the nomenclature has forgotten
    used_name            text,                               -- never filled from the birth name (EXI ID 08)
    used_given_name      text,
    title                text        not null default '',
    evidence_checked     boolean     not null default false, -- the two axes of trust, and what follows from them
    insi_recovered       boolean     not null default false,
    attributes           text[]      not null default '{}',
    status               text        not null generated always as (case
        when evidence_checked and insi_recovered then 'QUAL'
        when evidence_checked then 'VALI'
        when insi_recovered then 'RECUP'
        else 'PROV' end) stored,
    confidential         boolean     not null default false,
    discreet             boolean     not null default false, -- nothing leaves but by the one channel below
    discreet_channel     text,                               -- none: nothing leaves at all
    discreet_contact     uuid,
    secret_care          boolean     not null default false, -- a minor’s care that the parents do not know (CSP L1111-5)
    channel              text,                               -- preferred; none: the best there is
    language             text        not null default '',
    needs                text[]      not null default '{}',
    needs_note           text        not null default '',
    died_on              date,
    created_at           timestamptz not null,
    primary key (structure_id, id),
    constraint patient_ipp_unique unique (structure_id, ipp),
    constraint patient_sex_known check (sex in ('F', 'M', 'I')),
    constraint patient_birthplace_shape check (birthplace ~ '^[0-9][0-9AB][0-9]{3}$'),
    constraint patient_names_in_profile check (birth_name ~ '^[A-Z''][A-Z'' -]{0,99}$'
        and first_given_name ~ '^[A-Z''][A-Z'' -]{0,99}$'),
    constraint patient_attributes_known check (attributes <@ array['HOMA', 'DOUT', 'FICT']),
    constraint patient_fictive_alone check (not 'FICT' = any (attributes) or cardinality(attributes) = 1),
    constraint patient_doubtful_is_provisional check (not attributes && array['DOUT', 'FICT'] or not (evidence_checked or insi_recovered)),
    constraint patient_channel_known check (channel in ('SMS', 'EMAIL', 'PHONE', 'LETTER')),
    constraint patient_discreet_channel_known check (discreet_channel in ('SMS', 'EMAIL', 'PHONE', 'LETTER')),
    constraint patient_needs_known check (needs <@ array['INTERPRETER', 'WHEELCHAIR', 'STRETCHER', 'FALC', 'LSF', 'LOW_VISION', 'ACCOMPANIED'])
);
create index patient_by_birth on patients.patient (structure_id, birth_date);
comment on table patients.patient is 'A person known to a structure: traits, trust, and how she wishes to be treated.';

create table patients.ipp_counter (
    structure_id uuid   not null,
    last         bigint not null,
    primary key (structure_id)
);
comment on table patients.ipp_counter is 'The last record number given in each structure.';

create table patients.ins (
    structure_id uuid        not null,
    id           uuid        not null,
    patient_id   uuid        not null,
    matricule    text        not null,
    oid          text        not null,
    qualified    boolean     not null default false,         -- borne by a qualified identity
    collected_by text        not null,                       -- INSI, CV, CB, AV, SM
    valid_from   timestamptz not null,
    valid_to     timestamptz,                                -- kept as an old identifier after that
    primary key (structure_id, id),
    constraint ins_of_patient foreign key (structure_id, patient_id) references patients.patient (structure_id, id),
    constraint ins_shape check (matricule ~ '^[1-478][0-9]{4}([0-9]{2}|2[AB])[0-9]{8}$'),
    constraint ins_oid_known check (oid in ('1.2.250.1.213.1.4.8', '1.2.250.1.213.1.4.9', '1.2.250.1.213.1.4.10', '1.2.250.1.213.1.4.11')),
    constraint ins_collected_known check (collected_by in ('INSI', 'CV', 'CB', 'AV', 'SM'))
);
create unique index ins_one_qualified on patients.ins (structure_id, matricule, oid) where qualified and valid_to is null;
create unique index ins_one_current on patients.ins (structure_id, patient_id) where valid_to is null;
create index ins_by_matricule on patients.ins (structure_id, matricule);
create index ins_by_patient on patients.ins (structure_id, patient_id);
comment on table patients.ins is 'Matricules INS with their nature and the time each was borne; one live qualified identity a matricule.';

-- ── How people are reached, and who stands beside them ──────────────────────────────────────────────────────────────

create table patients.contact_point (
    structure_id uuid        not null,
    id           uuid        not null,
    patient_id   uuid        not null,
    kind         text        not null,
    value        text        not null,                       -- E.164, or the e-mail address
    label        text        not null default '',
    own          boolean     not null default true,          -- the person’s own, not a parent’s: counts when care is secret
    verified_at  timestamptz,
    position     int         not null default 0,
    ended_at     timestamptz,
    primary key (structure_id, id),
    constraint contact_point_of_patient foreign key (structure_id, patient_id) references patients.patient (structure_id, id),
    constraint contact_point_kind_known check (kind in ('PHONE', 'EMAIL')),
    constraint contact_point_phone_shape check (kind <> 'PHONE' or value ~ '^\+[0-9]{6,15}$')
);
create index contact_point_by_patient on patients.contact_point (structure_id, patient_id);
create index contact_point_by_value on patients.contact_point (structure_id, value) where ended_at is null;
comment on table patients.contact_point is 'Telephones and e-mail addresses of a person.';

create table patients.address (
    structure_id uuid        not null,
    id           uuid        not null,
    patient_id   uuid        not null,
    inside       text        not null default '',            -- NF Z 10-011 line 2: flat, floor, “chez”
    outside      text        not null default '',            -- line 3: building, residence
    street       text        not null default '',            -- line 4
    locality     text        not null default '',            -- line 5: hamlet, post box
    postcode     text        not null,
    town         text        not null,
    country      text        not null default '',            -- empty: France
    valid_from   timestamptz not null,
    valid_to     timestamptz,
    primary key (structure_id, id),
    constraint address_of_patient foreign key (structure_id, patient_id) references patients.patient (structure_id, id)
);
create unique index address_one_current on patients.address (structure_id, patient_id) where valid_to is null;
comment on table patients.address is 'Where a person lives, and lived.';

create table patients.related_person (
    structure_id   uuid        not null,
    id             uuid        not null,
    patient_id     uuid        not null,
    name           text        not null,
    relation       text        not null,
    phone          text,
    email          text,
    representative boolean     not null default false,       -- by law: holder of parental authority, guardian
    may_receive    boolean     not null default false,       -- letters and messages
    may_decide     boolean     not null default false,       -- consents, books and cancels
    may_be_told    boolean     not null default false,       -- hears what concerns health
    proof          text        not null default '',
    ended_at       timestamptz,
    primary key (structure_id, id),
    constraint related_person_of_patient foreign key (structure_id, patient_id) references patients.patient (structure_id, id),
    constraint related_person_relation_known check (relation in ('PARENT', 'TUTEUR', 'CURATEUR', 'DELEGATAIRE', 'PERSONNE_DE_CONFIANCE', 'PERSONNE_A_PREVENIR', 'SPOUSE', 'CHILD', 'CARER', 'OTHER'))
);
create index related_person_by_patient on patients.related_person (structure_id, patient_id);
create index related_person_by_phone on patients.related_person (structure_id, phone) where phone is not null and ended_at is null;
comment on table patients.related_person is 'Relatives and representatives: who may receive, who may decide, who may be told.';

-- ── Trust: papers seen, changes made ────────────────────────────────────────────────────────────────────────────────

create table patients.evidence_type (
    structure_id uuid    not null,
    code         text    not null,
    label        text    not null,
    confidence   text    not null,
    position     int     not null,
    retired      boolean not null default false,
    primary key (structure_id, code),
    constraint evidence_type_confidence_known check (confidence in ('HIGH', 'LOW'))
);
comment on table patients.evidence_type is 'Papers a structure accepts as proof of identity, each with its confidence (RNIV, EXI SI 10 and 23).';

create table patients.evidence (
    structure_id uuid        not null,
    id           uuid        not null,
    patient_id   uuid        not null,
    type         text        not null,
    label        text        not null,                       -- as it read that day
    confidence   text        not null,
    seen_at      timestamptz not null,
    account_id   uuid        not null,
    primary key (structure_id, id),
    constraint evidence_of_patient foreign key (structure_id, patient_id) references patients.patient (structure_id, id),
    constraint evidence_confidence_known check (confidence in ('HIGH', 'LOW'))
);
create index evidence_by_patient on patients.evidence (structure_id, patient_id);
comment on table patients.evidence is 'Papers seen: what, when, by whom; never a copy.';

create table patients.change (
    structure_id uuid        not null,
    id           uuid        not null,
    patient_id   uuid        not null,
    version      int         not null,                       -- of the patient, once changed
    at           timestamptz not null,
    account_id   uuid        not null,
    act          text        not null,
    field        text        not null default '',
    before       text        not null default '',
    after        text        not null default '',
    reason       text        not null default '',
    primary key (structure_id, id),
    constraint change_of_patient foreign key (structure_id, patient_id) references patients.patient (structure_id, id)
);
create index change_by_patient on patients.change (structure_id, patient_id, version);
comment on table patients.change is 'What was changed on a person, from what to what, by whom and why; append-only.';

create table patients.search (
    structure_id uuid        not null,
    id           uuid        not null,
    account_id   uuid        not null,
    at           timestamptz not null,
    hits         int         not null,
    primary key (structure_id, id)
);
create index search_by_age on patients.search (structure_id, at);
comment on table patients.search is 'Receipts of searches: a person is created only with one. What was searched is not kept.';

-- ── Finding people: keys computed when a name is written, so that a search is equality or prefix ────────────────────

create table patients.name_key (
    structure_id uuid             not null,
    patient_id   uuid             not null,
    family       text collate "C" not null,                  -- folded: birth name, used name, parts of a double name
    given        text collate "C" not null,                  -- folded: first, second, used given name
    family_sound text collate "C" not null,
    given_sound  text collate "C" not null,
    birth_date   date             not null,                  -- the patient’s, so that a name and a year need no second table
    primary key (structure_id, patient_id, family, given),
    constraint name_key_of_patient foreign key (structure_id, patient_id) references patients.patient (structure_id, id)
);
create index name_key_by_family on patients.name_key (structure_id, family, given, patient_id);
create index name_key_by_given on patients.name_key (structure_id, given, family, patient_id);
create index name_key_by_sound on patients.name_key (structure_id, family_sound, given_sound, patient_id);
comment on table patients.name_key is 'Every pair of family and given name by which a person may be called.';

create table patients.name_word (
    structure_id uuid             not null,
    role         text collate "C" not null,                  -- F family, G given
    word         text collate "C" not null,
    sound        text collate "C" not null,
    primary key (structure_id, role, word),
    constraint name_word_role_known check (role in ('F', 'G'))
);
create index name_word_by_sound on patients.name_word (structure_id, role, sound);
comment on table patients.name_word is 'The dictionary of distinct names of a structure: searched first, so that cost follows names and not people.';

create table patients.name_slip (
    structure_id uuid             not null,
    role         text collate "C" not null,
    slip         text collate "C" not null,                  -- the word, or the word with one letter left out
    word         text collate "C" not null,
    primary key (structure_id, role, slip, word)
);
comment on table patients.name_slip is 'Names one typing slip apart share a key here.';

do $$
declare t text;
begin
    foreach t in array array['patient', 'ipp_counter', 'ins', 'contact_point', 'address', 'related_person', 'evidence_type',
            'evidence', 'change', 'search', 'name_key', 'name_word', 'name_slip'] loop
        execute format('alter table patients.%I enable row level security', t);
        execute format('alter table patients.%I force row level security', t);
        execute format($p$create policy structure_seen on patients.%I using (structure_id = any (nullif(current_setting('maillon.structures', true), '')::uuid[]))$p$, t);
    end loop;
end $$;
grant select, insert, update on patients.patient, patients.ipp_counter, patients.ins, patients.contact_point, patients.address,
    patients.related_person, patients.evidence_type to maillon_app;
grant select, insert on patients.evidence, patients.change, patients.name_word, patients.name_slip to maillon_app;
grant select, insert, delete on patients.name_key to maillon_app;
grant select, insert, update, delete on patients.search to maillon_app;  -- updated by nobody: a sweep holds the rows it takes
