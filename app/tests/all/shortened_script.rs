//! The scripts in a page are those of `public/`, shorter: comments, spaces and long names go, and nothing else.
#![allow(missing_docs)]

#[path = "../../build/script.rs"]
mod script;

use app::components::assets;
use script::shorten;

#[track_caller]
fn becomes(source: &str, short: &str) {
    assert_eq!(shorten(source), short, "{source}");
}

#[test]
fn declared_names_become_letters_everywhere() {
    becomes("var first = 1;\nfirst = first + other;", "var a=1;a=a+other;");
    becomes("function walk(path, hash) { return path + hash; }", "function a(b,c){return b+c;}");
    becomes("try { go(); } catch (error) { say(error); }", "try{go();}catch(a){say(a);}");
    becomes("list.then(go).catch(function () { go(); });", "list.then(go).catch(function(){go();});");
}

#[test]
fn functions_share_their_letters_but_not_with_the_script() {
    becomes(
        "(function () { var timer; function go(path) { timer = path; } function stop(why) { go(why); timer = path; } })();",
        "(function(){var b;function c(a){b=a;}function d(a){c(a);b=path;}})();",
    );
    // A name that the whole script knows has the same letters wherever it is declared again.
    becomes(
        "(function () { var page; list.map(function (part) { return function (page) { return page + part; }; }); })();",
        "(function(){var b;list.map(function(a){return function(b){return b+a;};});})();",
    );
}

#[test]
fn properties_and_keys_keep_their_names() {
    becomes("var title = from.title;", "var a=from.title;");
    becomes("var scroll = 1; keep({ scroll: scroll, title: scroll });", "var a=1;keep({scroll:a,title:a});");
    becomes("var yes = 1; ask(it, no ? yes : yes);", "var a=1;ask(it,no?a:a);");
}

#[test]
fn strings_and_regular_expressions_stay_as_they_are() {
    becomes(r"var a1 = 'a1 // b  \' a1'; // why", r"var a='a1 // b  \' a1';");
    becomes("var text = /^(text|[/ ])$/i.test(text);", "var a=/^(text|[/ ])$/i.test(a);");
    becomes("var half = whole / 2 / half;", "var a=whole/2/a;");
    becomes("attempt(function () { /* nothing */ });", "attempt(function(){});");
}

#[test]
fn no_short_name_is_one_that_stands_there_already() {
    becomes("var long = a;", "var b=a;");
    let many: String = (0..300).map(|number| format!("var name{number} = 0;")).collect();
    let short = shorten(&many);
    for word in ["var do=", "var if=", "var in="] {
        assert!(!short.contains(word), "{word}");
    }
}

#[test]
fn spaces_stay_between_words_and_signs_that_would_run_together() {
    becomes("return void delete down[1];", "return void delete down[1];");
    becomes("one + +two - -three;", "one+ +two- -three;");
    becomes("go()\nstop()\n\n  .then(stop)", "go()\nstop().then(stop)");
}

#[test]
fn each_script_keeps_its_strings_and_is_shorter() {
    let (helpline, visit) =
        assets::HELPLINE_AND_VISIT.split_at(shorten(include_str!("../../../public/helpline.js")).len());
    for (name, source, short) in [
        ("quick-exit", include_str!("../../../public/quick-exit.js"), assets::QUICK_EXIT),
        ("helpline", include_str!("../../../public/helpline.js"), helpline),
        ("visit", include_str!("../../../public/visit.js"), visit),
        ("guard", include_str!("../../../public/guard.js"), assets::GUARD),
    ] {
        assert_eq!(shorten(source), short, "{name}");
        assert!(short.len() * 10 < source.len() * 7, "{name}: {} of {}", short.len(), source.len());
        let code: Vec<&str> = source.lines().filter(|line| !line.trim().starts_with("//")).collect();
        for text in code.concat().split('\'').skip(1).step_by(2) {
            assert!(short.contains(&format!("'{text}'")), "{name}: '{text}'");
        }
    }
}
