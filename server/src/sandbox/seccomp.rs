//! Restricts the process with seccomp: it allows by name the system calls that serving needs and answers every other
//! with an error, future ones included. Files can be opened only for reading; no socket can be made or connected, no
//! process started, no memory made executable.

use super::Enforcement;
use seccompiler::{
    BpfProgram, Error, SeccompAction, SeccompCmpArgLen::Dword, SeccompCmpOp::MaskedEq, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter_all_threads,
};
use std::{collections::BTreeMap, env::consts::ARCH};

/// The system calls that are allowed with any arguments.
const ALLOWED: &[i64] = &[
    // Connections that clients made, and the data on them.
    libc::SYS_accept4,
    libc::SYS_close,
    libc::SYS_getpeername,
    libc::SYS_getsockname,
    libc::SYS_getsockopt,
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_recvfrom,
    libc::SYS_setsockopt,
    libc::SYS_shutdown,
    libc::SYS_write,
    libc::SYS_writev,
    // Waiting and waking up.
    libc::SYS_epoll_create1,
    libc::SYS_epoll_ctl,
    libc::SYS_epoll_pwait,
    libc::SYS_epoll_pwait2,
    libc::SYS_eventfd2,
    libc::SYS_futex,
    libc::SYS_pipe2,
    libc::SYS_ppoll,
    libc::SYS_socketpair,
    libc::SYS_clock_getres,
    libc::SYS_clock_gettime,
    libc::SYS_clock_nanosleep,
    libc::SYS_gettimeofday,
    libc::SYS_nanosleep,
    libc::SYS_sched_yield,
    // Memory. The rules for its protection are below.
    libc::SYS_brk,
    libc::SYS_madvise,
    libc::SYS_mremap,
    libc::SYS_munmap,
    libc::SYS_getrandom,
    // Threads and signals. The rule for starting a thread is below. A filter of its own refuses `clone3`.
    libc::SYS_clone3,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_getpid,
    libc::SYS_gettid,
    libc::SYS_membarrier,
    libc::SYS_restart_syscall,
    libc::SYS_rseq,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sched_getaffinity,
    libc::SYS_set_robust_list,
    libc::SYS_sigaltstack,
    libc::SYS_tgkill,
    // Reading open files.
    libc::SYS_fcntl,
    libc::SYS_fstat,
    libc::SYS_getdents64,
    libc::SYS_lseek,
    libc::SYS_newfstatat,
    libc::SYS_pread64,
    libc::SYS_statx,
];

/// Older names of some of these calls, which exist on x86-64 only.
#[cfg(target_arch = "x86_64")]
const OLDER: &[i64] = &[libc::SYS_epoll_wait, libc::SYS_poll, libc::SYS_stat, libc::SYS_time];
#[cfg(not(target_arch = "x86_64"))]
const OLDER: &[i64] = &[];

/// The flags of `open` that must be unset when a file is opened for reading only.
const WRITING: i32 = libc::O_ACCMODE | libc::O_CREAT | libc::O_TRUNC;

pub fn restrict() -> Enforcement {
    match filters().and_then(|filters| filters.iter().try_for_each(|filter| apply_filter_all_threads(filter))) {
        Ok(()) => Enforcement::InForce,
        Err(_) => Enforcement::NotSupported,
    }
}

/// Creates the two filters. The C library uses `clone`, whose flags a filter can read, only if `clone3` fails with
/// ENOSYS; the first filter does that. It must be applied first, since the second forbids further filters. A call is
/// allowed only if both filters allow it.
fn filters() -> Result<[BpfProgram; 2], Error> {
    let no_clone3 = BTreeMap::from([(libc::SYS_clone3, vec![])]);
    Ok([
        filter(no_clone3, SeccompAction::Allow, SeccompAction::Errno(errno(libc::ENOSYS)))?,
        filter(rules()?, SeccompAction::Errno(errno(libc::EPERM)), SeccompAction::Allow)?,
    ])
}

fn filter(rules: Rules, others: SeccompAction, these: SeccompAction) -> Result<BpfProgram, Error> {
    let arch = TargetArch::try_from(ARCH)?;
    Ok(SeccompFilter::new(rules, others, these, arch)?.try_into()?)
}

type Rules = BTreeMap<i64, Vec<SeccompRule>>;

fn rules() -> Result<Rules, Error> {
    let plain = ALLOWED.iter().chain(OLDER).map(|call| (*call, vec![]));
    let limited = [
        (libc::SYS_openat, only(2, WRITING, 0)?),
        #[cfg(target_arch = "x86_64")]
        (libc::SYS_open, only(1, WRITING, 0)?),
        // Only to the connected peer, with no address. A system journal, for example, is reached by an address.
        (libc::SYS_sendto, only(5, -1, 0)?),
        (libc::SYS_mmap, only(2, libc::PROT_EXEC, 0)?),
        (libc::SYS_mprotect, only(2, libc::PROT_EXEC, 0)?),
        // Only a thread, not a process.
        (libc::SYS_clone, only(0, libc::CLONE_THREAD, libc::CLONE_THREAD)?),
        // Only to name a thread or a memory area.
        (libc::SYS_prctl, [only(0, -1, libc::PR_SET_NAME)?, only(0, -1, libc::PR_SET_VMA)?].concat()),
        // Only to read limits, not to set them.
        (libc::SYS_prlimit64, only(2, -1, 0)?),
    ];
    Ok(plain.chain(limited).collect())
}

/// Creates the rule that the bits of an argument under `mask` equal `bits`. `argument` is its index, from 0.
fn only(argument: u8, mask: i32, bits: i32) -> Result<Vec<SeccompRule>, Error> {
    let [mask, bits] = [mask, bits].map(|number| u64::from(number.cast_unsigned()));
    let condition = SeccompCondition::new(argument, Dword, MaskedEq(mask), bits)?;
    Ok(vec![SeccompRule::new(vec![condition])?])
}

const fn errno(number: i32) -> u32 {
    number.cast_unsigned()
}
