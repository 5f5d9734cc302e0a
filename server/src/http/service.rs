//! Hands the requests of one connection to the router.

use super::{activity::Activity, client_key::Client, server::Server};
use axum::{
    body::Body,
    http::{HeaderValue, Version, header},
    response::Response,
};
use hyper::{Request, body::Incoming, service::Service};
use std::{convert::Infallible, pin::Pin, sync::Arc};
use tower::Service as _;

/// The hyper service of one connection. It adds the client key to each request.
pub struct ConnectionService {
    pub(super) server: Arc<Server>,
    pub(super) client: Client,
    pub(super) activity: Arc<Activity>,
}

impl Service<Request<Incoming>> for ConnectionService {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn call(&self, mut request: Request<Incoming>) -> Self::Future {
        let in_flight = self.activity.begin();
        // HTTP/2 has no `Connection: close`; it ends a connection in another way.
        let last = self.activity.reached_request_limit() && request.version() < Version::HTTP_2;
        let key = self.server.client_keys().request_key(self.client, request.headers());
        request.extensions_mut().insert(key);
        let response = self.server.router().call(request.map(Body::new));
        Box::pin(async move {
            let mut response = response.await?;
            if last {
                response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            drop(in_flight);
            Ok(response)
        })
    }
}
