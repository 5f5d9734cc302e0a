//! Hands the requests of one connection to the router.

use super::{
    activity::{Activity, InFlight},
    client_key::Client,
    server::Server,
};
use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, Version, header},
    response::Response,
};
use hyper::{
    Request,
    body::{Frame, Incoming},
    service::Service,
};
use std::{
    convert::Infallible,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};
use tower::Service as _;

/// The most bytes of one frame of a response over HTTP/2.
const MAX_FRAME_BYTES: usize = 4_096;

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
        let is_http2 = request.version() == Version::HTTP_2;
        // HTTP/2 has no `Connection: close`; it ends a connection in another way.
        let last = self.activity.reached_request_limit() && !is_http2;
        let key = self.server.client_keys().request_key(self.client, request.headers());
        request.extensions_mut().insert(key);
        let response = self.server.router().call(request.map(Body::new));
        Box::pin(async move {
            let mut response = response.await?;
            if last {
                response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            // hyper itself knows what it owes over HTTP/1.1.
            Ok(if is_http2 {
                response.map(|body| Body::new(CountedBody { body, rest: Bytes::new(), in_flight }))
            } else {
                response
            })
        })
    }
}

/// The body of an HTTP/2 response in small frames. hyper takes the next frame only when the client's window has room, so
/// that the request counts as in flight until all but the last frame is sent.
struct CountedBody {
    body: Body,
    rest: Bytes,
    in_flight: InFlight,
}

impl hyper::body::Body for CountedBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        if self.rest.is_empty() {
            match Pin::new(&mut self.body).poll_frame(cx) {
                Poll::Ready(Some(Ok(frame))) if frame.is_data() => self.rest = frame.into_data().unwrap_or_default(),
                other => return other,
            }
        }
        self.in_flight.progress();
        let next = self.rest.len().min(MAX_FRAME_BYTES);
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(next)))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }
}
