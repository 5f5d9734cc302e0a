//! Declares every Fluent message that the code uses, with the names of its arguments, and gives each a method. One
//! list, so that a misspelt id does not compile and `check` knows which messages a language needs. Messages of records
//! and facets are found by the ids of those.

use super::locale::Locale;
use crate::directory::record::Record;
use fluent::{FluentArgs, FluentValue};

/// The messages of one language.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a>(pub &'a Locale);

/// The parts of the message of a record, which are its attributes in Fluent.
pub const RECORD_PARTS: [&str; 4] = ["what", "who", "note", "title"];

/// A message that the code uses.
pub struct Message {
    /// The file within the folder of a language.
    pub file: &'static str,
    /// The name of its method in Rust. The id in Fluent has hyphens in place of underscores.
    pub name: &'static str,
    /// The names of its arguments.
    pub arguments: &'static [&'static str],
}

impl Message {
    /// The id of the message in Fluent.
    pub fn id(&self) -> String {
        self.name.replace('_', "-")
    }
}

macro_rules! messages {
    ($($file:literal: $($name:ident($($argument:ident),*))*;)*) => {
        /// Every message that the code uses.
        pub const MESSAGES: &[Message] = &[$($(
            Message { file: $file, name: stringify!($name), arguments: &[$(stringify!($argument)),*] },
        )*)*];

        impl Messages<'_> {$($(
            #[allow(clippy::extra_unused_lifetimes)] // Methods without arguments do not use it.
            #[doc = concat!("`", stringify!($name), "` in ", $file)]
            pub fn $name<'a>(self $(, $argument: impl Into<FluentValue<'a>>)*) -> String {
                #[allow(unused_mut)]
                let mut arguments = FluentArgs::new();
                $(arguments.set(stringify!($argument), $argument);)*
                self.format(&stringify!($name).replace('_', "-"), None, &arguments)
            }
        )*)*}
    };
}

messages! {
    "layout.ftl":
        layout_site() layout_home() layout_title(page) layout_skip() layout_menu() layout_menu_home() layout_menu_services() layout_menu_helpline()
        layout_next() layout_languages() layout_footer() layout_footer_private() layout_wrong() layout_page_code(code);
    "quick-exit.ftl":
        quick_exit_label() quick_exit_limits() quick_exit_shift_over() quick_exit_shift_once() quick_exit_shift_twice() quick_exit_other() quick_exit_title() quick_exit_go();
    "visit.ftl":
        visit_back() visit_wait() visit_no_signal();
    "helpline.ftl":
        helpline_title() helpline_heading() helpline_summary() helpline_intro() helpline_label()
        helpline_open(line, time) helpline_always(line) helpline_closed(line) helpline_opens(when) helpline_unsure(day)
        helpline_unknown(line) helpline_holiday(line) helpline_sure(when) helpline_timeless(line) helpline_stale(line)
        helpline_call(line) helpline_call_number() helpline_call_always() helpline_free() helpline_all_hours() helpline_log() helpline_instead() helpline_instead_kept() helpline_everyone(line) helpline_men(line)
        helpline_emergency() helpline_danger() helpline_silent(key) helpline_more() helpline_without_speaking() helpline_write_down() helpline_today(name)
        helpline_week(line) helpline_day() helpline_times() helpline_from_to(from, to) helpline_day_closed() helpline_day_always()
        helpline_day_unknown() helpline_differ() helpline_differ_intro() helpline_other_ways();
    "time.ftl":
        time_clock(time, short, hour, minute, minutes, half) time_noon() time_midnight()
        time_today(time) time_tomorrow(time, midnight) time_on(name, day, time, midnight) time_on_date(date, day, rest, time, midnight)
        time_until_today(name, day, time) time_until_tomorrow(name, day, time) time_until(name, day, time) time_until_date(date, day, rest, time)
        time_day_today() time_day_tomorrow() time_day_on(name, day) time_day_on_date(date, day, rest)
        time_days(first, last, from, to);
    "translation.ftl":
        translation_draft(language) translation_stale(language) translation_missing(language) translation_english()
        translation_reviewed(by, date);
    "interpreter.ftl":
        interpreter_heading() interpreter_intro() interpreter_words(language) interpreter_say() interpreter_sounds(language)
        interpreter_ask() interpreter_unsure();
    "home.ftl":
        home_title() home_heading() home_summary() home_intro()
         home_needs()
        home_find() home_find_intro() home_find_go() home_private() home_private_words();
    "guide.ftl":
        guide_contents() guide_related() guide_all_services(count) guide_reviewed(date) guide_reviewed_english(date)
        guide_easy() guide_all_words() guide_report_email();
    "finder.ftl":
        finder_title() finder_heading() finder_summary() finder_intro() finder_filters() finder_go() finder_clear()
        finder_found(count) finder_found_for(found, choices) finder_remove() finder_found_title(count) finder_none() finder_none_words() finder_loosen(count, left) finder_local() finder_wide()
        finder_words() finder_words_private() finder_words_go() finder_unmatched() finder_unmatched_words() finder_closest()
        found_title() found_heading() found_summary() found_also() found_services() found_read();
    "service.ftl":
        service_summary() service_who() service_how() service_facts() service_cost() service_free() service_cost_unknown()
        service_languages() service_languages_many() service_languages_unknown() service_referral() service_referral_yes() service_referral_no()
        service_referral_unknown() service_source() service_untested() service_trace() service_checked(source, date) service_secret() service_no_contact(line)
        service_not_confirmed() service_not_confirmed_words(line) service_hours_unknown()
        service_open_now(time) service_closed_now() service_always()
        service_back() service_contact_phone() service_contact_text() service_text_to() service_contact_relay() service_contact_video() service_contact_keypad()
        service_contact_email() service_contact_chat() service_contact_web() service_contact_visit() service_contact_free() service_bank_holidays(times);
    "error.ftl":
        error_title() error_not_found() error_not_found_words() error_method() error_method_words() error_form() error_form_words() error_form_long() error_address() error_address_words()
        error_headers() error_headers_words() error_server() error_server_words() error_request() error_slow() error_slow_words()
        error_many() error_many_words() error_busy() error_busy_words();
}

/// Messages of `time.ftl` that a language has only if CLDR's own dates or lists do not suit it.
pub const OPTIONAL: &[Message] = &[
    Message { file: "time.ftl", name: "time_weekday", arguments: &["name", "day"] },
    Message { file: "time.ftl", name: "time_month_day", arguments: &["date", "number", "month"] },
    Message { file: "time.ftl", name: "time_long_day", arguments: &["date", "name", "day", "rest"] },
    Message { file: "time.ftl", name: "time_date", arguments: &["date", "number", "month", "year"] },
    Message { file: "time.ftl", name: "time_month", arguments: &["date", "month", "year"] },
    Message { file: "time.ftl", name: "time_list_two", arguments: &["first", "last"] },
    Message { file: "time.ftl", name: "time_list_more", arguments: &["first", "next"] },
    Message { file: "time.ftl", name: "time_list_end", arguments: &["first", "last"] },
];

impl Messages<'_> {
    /// Formats a message of [`OPTIONAL`]. `None` if the language does not have it.
    pub fn optional<'a>(
        self,
        id: &str,
        arguments: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> Option<String> {
        self.0.bundle.format_own(id, &arguments.into_iter().collect())
    }

    /// Formats a message. Empty if it is missing, which `check` reports as a fault.
    fn format(self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> String {
        self.0.bundle.format(id, attribute, arguments).unwrap_or_default()
    }

    /// One of the [`RECORD_PARTS`] of a record. `None` if the record has no such message.
    pub fn record(self, record: &Record, part: &str) -> Option<String> {
        self.0.bundle.format(&record.message_id(), Some(part), &FluentArgs::new())
    }

    /// The neutral name of a record, for browser tabs and history.
    pub fn record_title(self, record: &Record) -> String {
        self.record(record, "title").unwrap_or_else(|| record.name.clone())
    }

    /// The ids of the messages of a section: its name, a few words on its link card, and a sentence on its page.
    pub fn section_ids(id: &str) -> [String; 3] {
        [format!("home-{id}"), format!("home-{id}-more"), format!("home-{id}-intro")]
    }

    /// The name of a section.
    pub fn section_name(self, id: &str) -> String {
        let [name, ..] = Self::section_ids(id);
        self.format(&name, None, &FluentArgs::new())
    }

    /// The messages of a section, as [`Self::section_ids`] lists them.
    pub fn section(self, id: &str) -> [String; 3] {
        Self::section_ids(id).map(|id| self.format(&id, None, &FluentArgs::new()))
    }

    /// The name of an area in which services help.
    pub fn area(self, id: &str) -> String {
        self.format(&format!("service-area-{id}"), None, &FluentArgs::new())
    }

    /// The name of an axis of the finder.
    pub fn axis(self, axis: &str) -> String {
        self.format(&format!("facet-{axis}"), None, &FluentArgs::new())
    }

    /// The name of a value of the finder.
    pub fn facet(self, axis: &str, value: &str) -> String {
        self.format(&format!("facet-{axis}-{value}"), None, &FluentArgs::new())
    }

    /// The name of a language in this language. Its code if there is no name.
    pub fn language(self, code: &str) -> String {
        self.0.bundle.format(&format!("language-{code}"), None, &FluentArgs::new()).unwrap_or_else(|| code.to_owned())
    }
}
