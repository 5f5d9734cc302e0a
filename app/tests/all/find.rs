//! What a visitor types leads to choices of the finder, to the service that was named, or to the page that says it is not
//! understood; never to nothing, and never to help meant for somebody else.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::disallowed_methods)]

use crate::common::{FRIDAY, at, live};
use app::{
    answer::Direction,
    directory::selection::Selection,
    i18n::locale::Locale,
    render::render,
    route::{PageId, Route},
    search::{expand_terms, phrases, query::find},
};
use scraper::{Html, Selector};
use std::{fs, path::Path};

/// The page for some words on the English site, and its URL.
fn page(typed: &str) -> PageId<&'static str> {
    let site = live();
    find(site, site.default_locale(), typed, at(FRIDAY))
}

fn found(typed: &str) -> String {
    page(typed).href("en", &live().directory.facets)
}

/// The query of an answer without its directions: what was chosen.
fn chosen(typed: &str) -> String {
    match page(typed) {
        PageId::Found(answer) => {
            PageId::<&str>::Services(answer.chosen).href("en", &live().directory.facets).replace("/en/services?", "")
        }
        other => other.href("en", &live().directory.facets),
    }
}

/// The values of the finder in an answer; none on another page.
fn values(page_id: PageId<&str>) -> Selection {
    match page_id {
        PageId::Found(answer) => answer.chosen,
        PageId::Services(filter) => filter,
        _ => Selection::EMPTY,
    }
}

#[test]
fn everyday_words_lead_to_choices() {
    let table = [
        ("I have nowhere to live", "need=home"),
        ("he takes my wages", "need=money"),
        ("He checks my phone", "need=online"),
        ("my visa depends on him", "need=status"),
        ("I need a solicitor", "need=law"),
        ("can I bring my dog", "need=pets"),
        ("worried about my friend", "who=friends"),
        ("i hit my wife and want to stop", "need=change&who=change"),
    ];
    for (typed, query) in table {
        assert_eq!(chosen(typed), query, "{typed}");
    }
}

#[test]
fn slips_endings_capitals_and_accents_do_not_matter() {
    for typed in ["HOMELESS", "homless", "Homeles!", "hömeless", "  homeless?? ", "imhomeless"] {
        assert_eq!(chosen(typed), "need=home", "{typed}");
    }
    assert_eq!(found("solicitors"), found("solicitor"));
    assert_eq!(found("Clare’s law"), found("clare's law"));
}

#[test]
fn a_word_is_no_slip_for_another() {
    assert_eq!(chosen("they will deport me"), "need=status");
    assert_eq!(chosen("I want to report it"), "need=police");
    for (word, value) in [
        ("hopeless", "home"),
        ("fights", "law"),
        ("cooking", "urgent"),
        ("sacked", "online"),
        ("polite", "police"),
        ("refuse", "home"),
        ("planet", "plan"),
    ] {
        assert!(!chosen(word).contains(value), "{word}: {}", chosen(word));
    }
}

#[test]
fn letters_of_an_arabic_keyboard_are_those_of_urdu() {
    let site = live();
    let urdu = site.locale("ur").unwrap();
    let found = |typed| find(site, urdu, typed, at(FRIDAY));
    for (urdu, arabic) in [("پولیس کیس", "پوليس كيس"), ("مجھے پناہ چاہیے", "مجھے پناه چاہيے")]
    {
        assert!(!values(found(urdu)).is_empty(), "{urdu}");
        assert_eq!(found(arabic), found(urdu), "{arabic}");
    }
}

#[test]
fn a_service_that_is_named_is_the_answer() {
    for (typed, id) in [
        ("Coventry Haven", "coventry-haven"),
        ("haven", "coventry-haven"),
        ("childline", "childline"),
        ("Chidline", "childline"),
        ("safe to talk", "safe-to-talk"),
        ("valley house", "valley-house"),
    ] {
        assert_eq!(found(typed), format!("/en/services/{id}"), "{typed}");
    }
}

#[test]
fn a_service_that_is_named_among_other_words_comes_first() {
    for (typed, id) in [
        ("i was told to ring coventry haven", "coventry-haven"),
        ("number for the law centre please", "law-centre"),
        ("coventry law centre", "law-centre"),
    ] {
        let first = match page(typed) {
            PageId::Found(answer) => answer.to[0],
            PageId::Service(id) => Some(Direction::Service(id)),
            _ => None,
        };
        assert_eq!(first, Some(Direction::Service(id)), "{typed}: {}", found(typed));
    }
}

#[test]
fn a_name_that_is_also_a_word_is_a_word_among_others() {
    assert_eq!(found("Shelter"), "/en/services/shelter");
    assert_eq!(chosen("shelter"), "need=home");
    assert!(found("shelter").contains("to=shelter"));
    assert_eq!(chosen("i need shelter"), "need=home");
}

#[test]
fn who_hurts_says_nothing_of_who_is_helped() {
    for typed in ["my husband hits me", "a man hurts me", "black eye"] {
        assert!(!chosen(typed).contains("who="), "{typed}: {}", chosen(typed));
    }
    for typed in ["he is abusive", "social worker took my kids", "i hit my head"] {
        assert!(!chosen(typed).contains("staff"), "{typed}: {}", chosen(typed));
    }
}

#[test]
fn what_nobody_knows_has_its_page_and_nothing_typed_shows_everything() {
    assert_eq!(found("zzzqqq"), "/en/find");
    assert_eq!(found("ஃஃ 🐈‍⬛ <script>"), "/en/find");
    assert_eq!(found(" \u{0} \t"), "/en/services");
    assert_eq!(found(&"a ".repeat(100_000)), "/en/find");
}

#[test]
fn every_phrase_of_every_choice_leads_somewhere_and_almost_every_one_where_it_says() {
    let site = live();
    for locale in &site.locales {
        let (mut count, mut elsewhere) = (0, Vec::new());
        for (axis, value, bit) in site.directory.facets.chosen(Selection::ALL - site.directory.facets.danger()) {
            for term in expand_terms(&phrases::own(locale, &format!("words-{}-{value}", axis.id))) {
                let page_id = find(site, locale, &example(locale, &term), at(FRIDAY));
                let is_there = match page_id {
                    PageId::Found(answer) => {
                        let directions = answer.to.iter().flatten();
                        let choices = directions
                            .filter_map(|to| if let Direction::Choice(value) = to { Some(*value) } else { None });
                        (answer.chosen | choices.collect()).intersects(bit)
                    }
                    PageId::Service(_) => true,
                    _ => false,
                };
                count += 1;
                elsewhere
                    .extend((!is_there).then(|| format!("{term}: {}", page_id.href("en", &site.directory.facets))));
            }
        }
        let share = elsewhere.len() as f64 / f64::from(count);
        assert!(share < 0.12, "{} {share}: {}", locale.code, elsewhere.join("\n"));
    }
}

/// A phrase with a word for each of its classes.
fn example(locale: &Locale, term: &str) -> String {
    let word = |part: &str| {
        let class = part.strip_prefix('<').and_then(|part| part.strip_suffix('>'));
        let words = class.map(|class| phrases::own(locale, &format!("words-class-{class}")));
        words.and_then(|words| words.split(',').next().map(str::to_owned)).unwrap_or_else(|| part.to_owned())
    };
    term.trim_start().trim_start_matches('=').split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_wish_that_nothing_fits_whole_is_met_in_part() {
    let site = live();
    let page_id = page("solicitor for my dog, for men, by bsl video, open at night");
    let filter = values(page_id);
    assert!(!filter.is_empty() && !site.directory.search(filter, at(FRIDAY)).is_empty(), "{page_id:?}");
}

/// What people type of one kind of danger, from `tests/danger/<code>.tsv`.
fn typed_danger(code: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/danger/{code}.tsv"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| row.split_once('\t').unwrap()).map(|(kind, typed)| (kind.to_owned(), typed.to_owned())).collect()
}

/// The first address that a link in the main part of a page leads to.
fn first_link(html: &str) -> Option<String> {
    let links = Selector::parse("main a[href]").unwrap();
    let page = Html::parse_document(html);
    page.select(&links).next().and_then(|link| link.attr("href")).map(str::to_owned)
}

#[test]
fn danger_in_any_language_puts_999_first_and_keeps_the_answer() {
    let site = live();
    let facets = &site.directory.facets;
    let mut missed = Vec::new();
    for locale in &site.locales {
        let rows = typed_danger(&locale.code);
        assert!(rows.iter().filter(|(kind, _)| kind != "none").count() >= 30, "{}", locale.code);
        for (kind, typed) in rows.iter().filter(|(kind, _)| kind != "none") {
            let page_id = find(site, locale, typed, at(FRIDAY));
            let html = render(site, Route { locale: &locale.code, page_id }, at(FRIDAY)).html;
            let raised = values(page_id).intersects(facets.find("now", kind).unwrap());
            if !raised || first_link(&html).as_deref() != Some("tel:999") {
                missed.push(format!("{} {kind}: {typed} -> {}", locale.code, page_id.href(&locale.code, facets)));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn everyday_sentences_raise_no_danger() {
    let site = live();
    let mut raised = Vec::new();
    for locale in &site.locales {
        for (_, typed) in typed_danger(&locale.code).iter().filter(|(kind, _)| kind == "none") {
            let page_id = find(site, locale, typed, at(FRIDAY));
            if values(page_id).intersects(site.directory.facets.danger()) {
                raised.push(format!("{}: {typed}", locale.code));
            }
        }
    }
    assert!(raised.is_empty(), "{}", raised.join("\n"));
}

#[test]
fn danger_is_understood_on_a_site_in_another_language() {
    let site = live();
    for (code, typed) in [("pl", "he has a knife"), ("ur", "i want to die"), ("ta", "strangled")] {
        let page_id = find(site, site.locale(code).unwrap(), typed, at(FRIDAY));
        assert!(page_id.href(code, &site.directory.facets).contains("now="), "{code}: {typed}");
    }
}

#[test]
fn danger_is_kept_beside_what_else_was_typed() {
    for (typed, query) in [
        ("i want to kill myself", "need=health&now=talk"),
        ("going to kill me", "need=urgent&now=call"),
        ("he has a knife and i have nowhere to live", "need=home&now=call"),
        ("i strangled her", "need=change&who=change&now=care"),
    ] {
        assert_eq!(chosen(typed), query, "{typed}");
    }
}

#[test]
fn the_page_for_unknown_words_and_the_list_of_urgent_help_begin_with_999_and_samaritans() {
    let site = live();
    let urgent = site.directory.facets.find("need", "urgent").unwrap();
    let samaritans = site.directory.record("samaritans").unwrap().phone().unwrap().href().unwrap();
    for locale in &site.locales {
        for page_id in [PageId::NoResults, PageId::Services(urgent)] {
            let html = render(site, Route { locale: &locale.code, page_id }, at(FRIDAY)).html;
            assert_eq!(first_link(&html).as_deref(), Some("tel:999"), "{} {page_id:?}", locale.code);
            let main = &html[html.find("<main").unwrap()..];
            let first_service = main.find("/services/").unwrap_or(main.len());
            assert!(main.find(&samaritans).is_some_and(|at| at < first_service), "{} {page_id:?}", locale.code);
        }
    }
}

#[test]
fn the_plainest_words_of_the_subject_are_understood() {
    let plain = "domestic abuse, domestic violence, abuse, violence, he hits me, my husband hits me, he beats me, scared, \
        afraid, controlling, coercive control, gaslighting, threats, he threatens me, emotional abuse, harassment, left him, \
        leave my husband, divorcing, anger, teacher, kill, help, i need help, frightened, fear, abusive husband, my wife hits \
        me, he hit me, he hurts me, hes hiting me, bruises, jealous, he shouts at me, he wont let me see my friends, victim, \
        survivor, toxic relationship, my partner is violent, he pushed me, he slapped me, punched, she hits me, refuges, \
        domestic abuse help, dv, leaving my partner, want a divorce, blackmail, bullying, my dad hits my mum, mum hits me, \
        what should i do, red flags, is it my fault, walking on eggshells, support, danger, emergency, now";
    let unknown: Vec<_> = plain.split(", ").map(str::trim).filter(|typed| found(typed) == "/en/find").collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn a_common_word_opens_no_record() {
    let words = "help line support trust legal advice women men clinic emergency duty team modern network house home \
        health children child rights stop hope red cross black sisters national city council centre center project \
        programme talk mind safe space west east council care free people person friend family police law money right";
    let opened: Vec<_> = words.split_whitespace().map(|word| (word, found(word))).collect();
    let opened: Vec<_> = opened.iter().filter(|(_, to)| to.starts_with("/en/services/")).collect();
    // "Mind" and "Shelter" are whole names.
    let opened: Vec<_> = opened.iter().filter(|(word, _)| *word != "mind").collect();
    assert!(opened.is_empty(), "{opened:?}");
}

#[test]
fn every_choice_names_a_guide_that_there_is() {
    let site = live();
    for (axis, value, bit) in site.directory.facets.chosen(Selection::ALL).filter(|(axis, ..)| !axis.guides.is_empty())
    {
        let slug = site.directory.facets.guide(bit).unwrap_or_else(|| panic!("{}={value}", axis.id));
        assert!(site.default_locale().guide(slug).is_some(), "{slug}");
    }
}

#[test]
fn a_number_that_is_typed_opens_its_service() {
    for (typed, id) in [
        ("0800 111 4998", "safe-to-talk"),
        ("+44 800 111 4998", "safe-to-talk"),
        ("111 4998", "safe-to-talk"),
        ("08000556519", "panahghar"),
        ("02476 444077", "coventry-haven"),
        ("refuge 24hr line 0808 2000 247", "national-helpline"),
        ("۰۸۰۰ ۱۱۱ ۴۹۹۸", "safe-to-talk"),
    ] {
        assert_eq!(found(typed), format!("/en/services/{id}"), "{typed}");
    }
    assert!(!found("020 7946 0123").contains("/services/"));
}

#[test]
fn a_longer_phrase_takes_the_words_of_a_shorter_one_and_what_is_denied_is_left_out() {
    for (typed, without) in [
        ("letter from the home office", "need=home"),
        ("benefit of the doubt", "need=money"),
        ("not about visas, about money", "need=status"),
        ("i dont want the police", "need=police"),
        ("not in danger just want to talk", "need=urgent"),
    ] {
        assert!(!chosen(typed).contains(without), "{typed}: {}", chosen(typed));
    }
}

#[test]
fn who_hurts_whom_decides() {
    for (typed, is_own) in [
        ("i hit my wife", true),
        ("my wife hits me", false),
        ("i was hit by my husband", false),
        ("she is scared of me", true),
        ("i am scared of her", false),
        ("i think he hits her", false),
        ("i wont let her see her friends", true),
        ("he wont let me see my friends", false),
        ("help for men who hit", true),
        ("help for men", false),
        ("i smashed up our house again", true),
        ("he smashed up our house again", false),
        ("my son hits me", false),
        ("he has a short fuse with the children", false),
        ("dad says ill go in care if i tell", false),
        ("i grabbed my kids and ran", false),
        ("i dont let him touch me", false),
        ("i didnt let him in", false),
        ("i shout at him when he hits me", false),
        ("he screams at me and i scream at him", false),
        ("i lost my temper because he strangled me", false),
        ("mum says i am violent but dad hits me", false),
        ("i am not violent", false),
        ("he told social services i am violent", false),
        ("she says i hit her but i didnt", false),
        ("i want to change my locks", false),
        ("i lose control of my bladder when he shouts", false),
        ("my husband is scared of me finding out", false),
        ("my teenage son hits me and has anger issues", false),
        ("respect", false),
        ("i make my wife have sex when she doesnt want", true),
        ("i have anger issues", true),
        ("i wont let my wife go out", true),
    ] {
        let is_found = chosen(typed).contains("change") || found(typed).contains("respect-phoneline");
        assert_eq!(is_found, is_own, "{typed}: {}", found(typed));
    }
}

#[test]
fn who_hurts_whom_decides_in_other_languages_too() {
    let site = live();
    for (code, typed, is_own) in [
        ("ta", "என் கணவர் என்னை அடிக்கிறார்", false),
        ("ta", "என் மனைவி என்னை அடித்தாள்", false),
        ("pl", "mąż mnie bije", false),
        ("pl", "uderzyłem żonę", true),
        ("ur", "میرا شوہر مجھے مارتا ہے", false),
        ("en", "sotul ma bate", false),
        ("en", "زوجي يضربني", false),
    ] {
        let page_id = find(site, site.locale(code).unwrap(), typed, at(FRIDAY));
        let url = page_id.href(code, &site.directory.facets);
        assert_eq!(url.contains("change"), is_own, "{code} {typed}: {url}");
    }
}

#[test]
fn a_language_that_was_typed_is_answered_in_it() {
    let site = live();
    for (typed, code) in [
        ("sotul ma bate", "ro"),
        ("زوجي يضربني", "ar"),
        ("ninkaygu wuu i garaacaa", "so"),
        ("আমার স্বামী আমাকে মারে", "bn"),
        ("ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ", "pa"),
    ] {
        let PageId::Found(answer) = page(typed) else { panic!("{typed}: {}", found(typed)) };
        assert_eq!(answer.spoken, Some(code), "{typed}");
        let html = render(site, Route { locale: "en", page_id: PageId::Found(answer) }, at(FRIDAY)).html;
        let line = site.other_languages.language.iter().find(|other| other.code.get_ref() == code).unwrap();
        let first = line.line.split_whitespace().next().unwrap();
        assert!(html.contains(&format!("lang=\"{code}\"")) && html.contains(first), "{typed}");
    }
    let PageId::Found(polish) = page("mąż mnie bije") else { panic!() };
    assert_eq!(polish.spoken, Some("pl"));
    let html = render(site, Route { locale: "en", page_id: PageId::Found(polish) }, at(FRIDAY)).html;
    assert!(html.contains("hreflang=\"pl\"") && html.contains("Przeczytaj to po polsku"));
}
