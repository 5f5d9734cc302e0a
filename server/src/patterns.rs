//! Serves the catalogue of components as two pages: from left to right, and mirrored. They are rendered once at start,
//! and only if the operator asks for them. They contain nothing of the live directory.

use crate::content_source;
use app::{
    pages::patterns::MOMENTS,
    render::render,
    route::{PageId, Route},
};
use axum::{Router, response::Html, routing::get};
use std::sync::Arc;

/// Renders the catalogue and returns its routes. An error says that the fixture site has a fault.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Result<Router<S>, String> {
    let site = content_source::fixture_site()?;
    let at = MOMENTS[0].1.parse().ok();
    let page = |locale| Arc::<str>::from(render(&site, Route { locale, page_id: PageId::Patterns }, at).html);
    let (plain, mirrored) = (page("en"), page("en-XB"));
    let serve = |html: Arc<str>| get(move || async move { Html(html.to_string()) });
    Ok(Router::new().route("/patterns", serve(plain)).route("/patterns/rtl", serve(mirrored)))
}
