//! Renders the parts that pages share. Each component has a file here, a style, messages, a test and where needed a
//! script, all of one name. A component renders what it is given and decides nothing.

pub mod assets;
pub mod back_button;
pub mod card;
pub mod contact;
pub mod contents;
pub mod emergency_banner;
pub mod filters;
pub mod helpline_card;
pub mod icon;
pub mod interpreter;
pub mod languages;
pub mod layout;
pub mod link_card;
pub mod next_step;
pub mod opening_hours;
pub mod quick_exit;
pub mod related_services;
pub mod search_box;
pub mod section_cards;
pub mod translation_notice;
pub mod urgent_help;
