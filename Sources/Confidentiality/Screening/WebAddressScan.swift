/// Finds accounts and pages of persons on social media; the sites of organisations are let pass.
enum WebAddressScan {
    /// Sites where what stands after the stroke is a person.
    private static let socialSites: Set<String> = Set(
        """
        facebook.com fb.com fb.me m.facebook.com instagram.com instagr.am linkedin.com twitter.com x.com tiktok.com \
        snapchat.com youtube.com youtu.be t.me telegram.me wa.me threads.net threads.com pinterest.com pinterest.nl \
        reddit.com discord.gg discord.com twitch.tv vk.com onlyfans.com badoo.com tinder.com bereal.com bsky.app \
        mastodon.social mastodon.nl tumblr.com flickr.com soundcloud.com strava.com hyves.nl
        """.split(separator: " ").map(String.init))
    /// The most characters of a site's name.
    static let siteCharactersMax = 64

    /// What a scan of the addresses gives.
    struct Result {
        /// The persons' addresses and handles, in order.
        var found: [IdentitySpan] = []
        /// All addresses, harmless ones too, in which no names are looked for.
        var addresses: [Range<Int>] = []
    }

    /// Finds all web addresses and handles.
    static func scan(_ text: ScreenedText) -> Result {
        var result = Result()
        let bytes = text.folded.bytes
        var place = 0
        while place < bytes.count {
            guard !isSpace(bytes[place]) else {
                place += 1
                continue
            }
            var end = place
            while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
            consider(bytes, place..<end, &result)
            place = end
        }
        result.found += handles(text)
        return result
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 10 }

    /// Looks at one run of characters without spaces.
    private static func consider(_ bytes: [UInt8], _ run: Range<Int>, _ result: inout Result) {
        var end = run.upperBound
        while end > run.lowerBound, isClosing(bytes[end - 1]) { end -= 1 }
        var start = run.lowerBound
        while start < end, !ScreenedText.isAlphanumeric(bytes[start]) { start += 1 }
        var site = start
        if let scheme = find("://", bytes, start..<end) {
            var head = scheme
            while head > start, ScreenedText.isLetter(bytes[head - 1]) { head -= 1 }
            start = head
            site = scheme + 3
        } else if let colon = bytes[start..<end].firstIndex(of: UInt8(ascii: ":")), colon + 1 < end,
            ScreenedText.isLetter(bytes[colon + 1])
        {
            start = colon + 1
            site = start
        }
        let siteStart = starts("www.", bytes, site..<end) ? site + 4 : site
        let isMarked = siteStart != start
        let stroke = bytes[siteStart..<end].firstIndex(of: UInt8(ascii: "/")) ?? end
        guard stroke - siteStart <= siteCharactersMax, siteStart < stroke else {
            if isMarked { result.addresses.append(start..<end) }
            return
        }
        let name = String(decoding: bytes[siteStart..<stroke], as: UTF8.self)
        if socialSites.contains(bare(name)) {
            result.addresses.append(start..<end)
            if stroke + 1 < end, !isOrganisation(bytes, stroke..<end) {
                result.found.append(IdentitySpan(kind: .url, start: start, end: end))
            }
        } else if isMarked || (stroke < end && name.contains(".")) || name.hasSuffix(".nl") || name.hasSuffix(".com") {
            if !bytes[start..<end].contains(UInt8(ascii: "@")) { result.addresses.append(start..<end) }
        }
    }

    /// Whether the path is of an organisation's page.
    private static func isOrganisation(_ bytes: [UInt8], _ path: Range<Int>) -> Bool {
        starts("/company/", bytes, path) || starts("/school/", bytes, path)
    }

    /// A site's name without its country or phone form, as in `nl.linkedin.com`.
    private static func bare(_ name: String) -> String {
        if socialSites.contains(name) { return name }
        guard let dot = name.firstIndex(of: "."), name[name.index(after: dot)...].contains(".") else { return name }
        return String(name[name.index(after: dot)...])
    }

    private static func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "]"),
            UInt8(ascii: ">"):
            true
        default: false
        }
    }

    private static func find(_ needle: StaticString, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let length = needle.utf8CodeUnitCount
        guard range.count >= length else { return nil }
        for start in range.lowerBound...(range.upperBound - length)
        where starts(needle, bytes, start..<range.upperBound) {
            return start
        }
        return nil
    }

    private static func starts(_ needle: StaticString, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count >= needle.utf8CodeUnitCount else { return false }
        for index in 0..<needle.utf8CodeUnitCount where bytes[range.lowerBound + index] != needle.utf8Start[index] {
            return false
        }
        return true
    }

    /// Handles: `@name` near a medium's name, or what looks like an account after it.
    private static func handles(_ text: ScreenedText) -> [IdentitySpan] {
        var found: [IdentitySpan] = []
        for index in text.tokens.indices {
            let token = text.tokens[index]
            if let last = found.last, last.end > token.start { continue }
            if token.isSign("@"), !text.isGlued(index) || !isWord(text, index - 1), text.isGlued(index + 1),
                text.hasCue(.socialCue, before: index, words: 6)
                    || isFollowedBySocial(text, handleEnd(text, index + 1), index)
            {
                found.append(IdentitySpan(kind: .url, start: token.start, end: handleEnd(text, index + 1)))
            } else if token.kind == .word, token.spaceBefore, !token.traits.contains(.socialCue),
                text.hasCue(.socialCue, before: index, words: 3)
            {
                let end = handleEnd(text, index)
                let bytes = text.folded.bytes[token.start..<end]
                let isAccount =
                    bytes.contains(UInt8(ascii: "_"))
                    || (bytes.contains(where: ScreenedText.isDigit) && bytes.contains(where: ScreenedText.isLetter))
                if isAccount { found.append(IdentitySpan(kind: .url, start: token.start, end: end)) }
            }
        }
        return found
    }

    private static func isWord(_ text: ScreenedText, _ index: Int) -> Bool { text.token(index)?.kind == .word }

    /// Whether a medium's name follows a handle within a few words.
    private static func isFollowedBySocial(_ text: ScreenedText, _ end: Int, _ index: Int) -> Bool {
        var place = index + 1
        for _ in 0..<ScreenedText.cueTokensMax {
            guard let token = text.token(place), !token.afterSentence else { return false }
            if token.start >= end, token.traits.contains(.socialCue) { return true }
            place += 1
        }
        return false
    }

    private static func handleEnd(_ text: ScreenedText, _ first: Int) -> Int {
        let bytes = text.folded.bytes
        guard let token = text.token(first) else { return bytes.count }
        var end = token.start
        while end < bytes.count,
            ScreenedText.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "_")
                || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "-")
        {
            end += 1
        }
        while end > token.start, !ScreenedText.isAlphanumeric(bytes[end - 1]) { end -= 1 }
        return max(end, token.start)
    }
}
