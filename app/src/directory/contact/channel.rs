//! The ways in which contact is made, and how records and addresses name them.

use serde::Deserialize;

/// How contact is made.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A voice call.
    Phone,
    /// A text message.
    Text,
    /// Text relay, through the phone.
    Relay,
    /// A video call, in British Sign Language.
    Video,
    /// A key to press during a call.
    Keypad,
    /// An email.
    Email,
    /// Written chat on a website.
    Chat,
    /// A website.
    Web,
    /// A public building.
    Visit,
}

/// As they are written in records, in links and in the finder.
pub const CHANNELS: [(&str, Channel); 9] = [
    ("phone", Channel::Phone),
    ("text", Channel::Text),
    ("relay", Channel::Relay),
    ("video", Channel::Video),
    ("keypad", Channel::Keypad),
    ("email", Channel::Email),
    ("chat", Channel::Chat),
    ("web", Channel::Web),
    ("visit", Channel::Visit),
];

impl Channel {
    /// Reached by pressing digits.
    pub fn is_number(self) -> bool {
        matches!(self, Self::Phone | Self::Text | Self::Relay | Self::Keypad)
    }

    /// Leaves something to be seen on the device that was used.
    pub fn leaves_trace(self) -> bool {
        matches!(self, Self::Text | Self::Email | Self::Chat | Self::Web)
    }

    /// As it is written in records and addresses.
    pub fn name(self) -> &'static str {
        CHANNELS.iter().find(|(_, channel)| *channel == self).map_or("", |(name, _)| name)
    }
}
