//! Cuts a PO file into statements: a keyword and its text, or a comment that matters. As msgfmt of GNU gettext reads it: any white
//! space between keywords and texts, texts joined, escapes of C.

/// What is wrong, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// In English.
    pub message: String,
}

impl Fault {
    /// A fault on a line.
    pub fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

/// A part of a PO file.
#[derive(Debug, PartialEq, Eq)]
pub enum Statement {
    /// A keyword and its text.
    Field(Field),
    /// A comment that marks an entry as fuzzy.
    Fuzzy,
    /// A line of an entry that is no longer used.
    Obsolete,
}

/// A keyword and its text.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// The line, from 1, of the keyword.
    pub line: usize,
    /// For example `msgid`.
    pub keyword: String,
    /// Whether a number in brackets follows, as in `msgstr[0]`.
    pub has_index: bool,
    /// All its texts, joined.
    pub text: String,
}

enum Token<'a> {
    Keyword(&'a str),
    Index,
    Text(Vec<u8>),
    Comment(&'a str),
}

/// Every statement of a PO file.
pub fn statements(text: &str) -> Result<Vec<Statement>, Fault> {
    let mut lexer = Lexer { text, at: 0, line: 1 };
    let mut statements = Vec::new();
    while let Some(token) = lexer.next()? {
        match token {
            Token::Keyword(keyword) => statements.push(Statement::Field(lexer.field(keyword)?)),
            Token::Comment(comment) => statements.extend(of_comment(comment)),
            Token::Index | Token::Text(_) => return Err(Fault::new(lexer.line, "a text without a keyword before it")),
        }
    }
    Ok(statements)
}

/// `#,` begins flags, which commas or spaces separate; newer tools write some after `#=`.
fn of_comment(comment: &str) -> Option<Statement> {
    let flags = comment.strip_prefix(',').or_else(|| comment.strip_prefix('='));
    let is_fuzzy = |flags: &str| {
        flags.split(|c: char| c == ',' || c.is_ascii_whitespace()).any(|flag| flag.eq_ignore_ascii_case("fuzzy"))
    };
    match flags {
        Some(flags) => is_fuzzy(flags).then_some(Statement::Fuzzy),
        None => comment.starts_with('~').then_some(Statement::Obsolete),
    }
}

struct Lexer<'a> {
    text: &'a str,
    /// The next byte, always at the border of a character.
    at: usize,
    line: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The texts after a keyword, which may have an index.
    fn field(&mut self, keyword: &str) -> Result<Field, Fault> {
        let line = self.line;
        let (mut has_index, mut bytes, mut is_empty) = (false, Vec::new(), true);
        self.skip_space();
        while self.rest().starts_with(['"', '[']) {
            match self.next()? {
                Some(Token::Text(text)) => (is_empty, bytes) = (false, [bytes, text].concat()),
                Some(_) if is_empty && !has_index => has_index = true,
                _ => return Err(Fault::new(self.line, format!("a number that does not belong to `{keyword}`"))),
            }
            self.skip_space();
        }
        if is_empty {
            return Err(Fault::new(line, format!("`{keyword}` without a text")));
        }
        let text = String::from_utf8(bytes);
        let text = text.map_err(|_| Fault::new(line, format!("the escapes of `{keyword}` are not UTF-8")))?;
        Ok(Field { line, keyword: keyword.to_owned(), has_index, text })
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        let space = rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']).len();
        self.pass(space);
    }

    fn pass(&mut self, bytes: usize) -> &'a str {
        let passed = self.rest().get(..bytes).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.at += passed.len();
        passed
    }

    fn next(&mut self) -> Result<Option<Token<'a>>, Fault> {
        self.skip_space();
        let rest = self.rest();
        let length = |goes_on: fn(char) -> bool| rest.find(|c| !goes_on(c)).unwrap_or(rest.len());
        Ok(Some(match rest.chars().next() {
            None => return Ok(None),
            Some('#') => Token::Comment(self.pass(length(|c| c != '\n')).get(1..).unwrap_or_default()),
            Some('"') => Token::Text(self.text()?),
            Some('[') => {
                self.index()?;
                Token::Index
            }
            Some(c) if is_of_keyword(c) => Token::Keyword(self.pass(length(is_of_keyword))),
            Some(c) => return Err(Fault::new(self.line, format!("`{c}` stands where a keyword should"))),
        }))
    }

    fn index(&mut self) -> Result<(), Fault> {
        let inside = self.rest().get(1..).and_then(|rest| rest.split_once(']')).map(|(inside, _)| inside);
        let number = inside.filter(|inside| inside.trim().bytes().all(|byte| byte.is_ascii_digit()));
        let number = number.ok_or_else(|| Fault::new(self.line, "`[` without a number and `]` after it"))?;
        self.pass(number.len() + 2);
        Ok(())
    }

    /// A text in quotation marks, without them.
    fn text(&mut self) -> Result<Vec<u8>, Fault> {
        self.pass(1);
        let mut bytes = Vec::new();
        loop {
            let Some(c) = self.rest().chars().next() else {
                return Err(Fault::new(self.line, "the file ends inside a text: it may have been cut off"));
            };
            match c {
                '\n' => {
                    return Err(Fault::new(self.line, "the line ends inside a text: its quotation mark is missing"));
                }
                '\\' => bytes.extend(self.escape()?),
                '"' => {
                    self.pass(1);
                    return Ok(bytes);
                }
                _ => bytes.extend(self.pass(c.len_utf8()).bytes()),
            }
        }
    }

    /// The byte that an escape stands for; none for the end of a line that goes on.
    fn escape(&mut self) -> Result<Option<u8>, Fault> {
        self.pass(1);
        let Some(c) = self.rest().chars().next() else { return Ok(None) };
        let simple = match c {
            '\n' => None,
            'n' => Some(b'\n'),
            't' => Some(b'\t'),
            'r' => Some(b'\r'),
            'a' => Some(7),
            'b' => Some(8),
            'v' => Some(11),
            'f' => Some(12),
            '"' | '\\' => Some(c as u8),
            'x' => {
                self.pass(1);
                return self.number(16, usize::MAX).map(Some);
            }
            '0'..='7' => return self.number(8, 3).map(Some),
            _ => return Err(Fault::new(self.line, format!("`\\{c}` is not an escape of PO"))),
        };
        self.pass(c.len_utf8());
        Ok(simple)
    }

    /// A byte in digits, at most so many.
    fn number(&mut self, base: u32, most: usize) -> Result<u8, Fault> {
        let digits = self.rest().chars().take(most).take_while(|c| c.is_digit(base)).count();
        let digits = self.pass(digits);
        let number = u8::from_str_radix(digits, base);
        number.map_err(|_| Fault::new(self.line, format!("an escape with the number `{digits}`, which is not a byte")))
    }
}

fn is_of_keyword(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}
