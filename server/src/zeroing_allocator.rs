//! Memory that is given back is emptied first: heads, forms, keys and whatever else was made of a request is gone with it, and
//! not only when somebody else happens to use the same place. `end2end/privacy/run` looks for what is left.

use std::{alloc::System, hint};
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// More of the stack than whoever sees an address uses, down to the kernel.
const DEPTH: usize = 16_384;
/// More than unwinding after a panic uses, which keeps what stood in the registers.
const DEEP: usize = 262_144;

/// Empties the stack below its caller. What a function leaves there would be copied, unseen, into the gaps of whatever is put
/// together next in the same place, and then stay as long as that does.
#[inline(never)]
pub fn wipe() {
    hint::black_box(&mut [0_u8; DEPTH]);
}

/// The same after a panic.
#[inline(never)]
pub fn wipe_after_panic() {
    hint::black_box(&mut [0_u8; DEEP]);
}
