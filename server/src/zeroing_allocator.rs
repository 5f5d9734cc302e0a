//! Overwrites freed memory with zeros, so that request heads, forms, keys and everything else made from a request do
//! not stay in memory until another allocation happens to reuse it. `end2end/privacy/run` searches memory for remains.

use std::{alloc::System, hint};
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// Bytes of stack to overwrite: more than the deepest call that handles an IP address uses, down to the system call.
const DEPTH: usize = 16_384;
/// Bytes of stack to overwrite after a panic: more than unwinding uses, which saves the contents of the registers.
const DEEP: usize = 262_144;

/// Overwrites the stack below its caller. Otherwise bytes that a function left there could be copied into the padding
/// of the next value built in the same place, and stay as long as that value.
#[inline(never)]
pub fn wipe() {
    hint::black_box(&mut [0_u8; DEPTH]);
}

/// Like [`wipe`], with the deeper stack of a panic.
#[inline(never)]
pub fn wipe_after_panic() {
    hint::black_box(&mut [0_u8; DEEP]);
}
