import Casework
import Cryptography
import HTTPServer
import SecureCare
import Synchronization

/// Tells those who watch that something changed which they may see, as soon as it is on disk.
///
/// One thread serves all of them, and only while there are any. It is rung by the commit of an act, looks once at what
/// is new for each party, and leaves the bytes with the streams: no watcher holds a worker, a connection to the
/// database or a transaction.
final class ChangeFeed: Sendable {
    private struct Watcher: Sendable {
        weak var stream: HTTPStream?
        let name: ObjectIdentifier
        let caller: Caller
        var position: Int64

        /// Whose streams are counted together.
        var owner: String { caller.tokenId ?? caller.party }
    }

    /// A party and how far it was told.
    private struct Place: Hashable {
        let party: String
        let position: Int64
    }

    private let casework: Casework
    private let limits: ChangeStreamLimits
    private let feeder: StreamFeeder
    private let watchers = Mutex<[Watcher]>([])
    private let key = Mutex<[UInt8]?>(nil)

    init(_ casework: Casework, _ limits: ChangeStreamLimits) {
        self.casework = casework
        self.limits = limits
        feeder = StreamFeeder(
            beatMilliseconds: limits.beatMilliseconds, pauseMilliseconds: limits.pauseMilliseconds)
    }

    /// How many watch now.
    var count: Int { watchers.withLock { $0.count { $0.stream?.isEnded == false } } }

    /// Begins to tell a caller what changes, from the event on that it saw last.
    ///
    /// - Throws: a problem 429 or 503 when there are too many streams already.
    func open(for caller: Caller, after lastSeen: String?) throws -> HTTPStream {
        let key = try sealingKey()
        let end = try casework.beginWatching(as: caller)
        let now = casework.clock().milliseconds
        let cursor = lastSeen.flatMap { ChangeCursor.opened($0, for: caller.party, under: key) }
        let resumed = cursor.flatMap { cursor in
            now - cursor.givenAt <= limits.resumedSecondsMax * 1_000 && cursor.position <= end ? cursor.position : nil
        }
        let position = resumed ?? end
        let stream = HTTPStream(bytesWaitingMax: limits.bytesWaitingMax) { [feeder] in feeder.ring() }
        stream.send(EventBlock.opening(try seal(position, for: caller, key)))
        if lastSeen != nil, resumed == nil { stream.send(EventBlock.reload) }
        try add(
            Watcher(stream: stream, name: ObjectIdentifier(stream), caller: caller, position: position))
        do {
            try feeder.start(feed)
        } catch {
            throw ProblemError(Problem(.unavailable))
        }
        return stream
    }

    private func add(_ watcher: Watcher) throws {
        let (all, own) = watchers.withLock { watchers in
            watchers.removeAll { $0.stream?.isEnded != false }
            let counts = (watchers.count, watchers.count { $0.owner == watcher.owner })
            if counts.0 < limits.streamsMax, counts.1 < limits.streamsPerTokenMax { watchers.append(watcher) }
            return counts
        }
        guard own < limits.streamsPerTokenMax else {
            throw ProblemError(Problem(.tooManyRequests), ["Retry-After": "15"])
        }
        guard all < limits.streamsMax else { throw ProblemError(Problem(.unavailable), ["Retry-After": "15"]) }
    }

    /// The key of the cursors; made when it is first needed, because commits are listened to from then on.
    private func sealingKey() throws -> [UInt8] {
        try key.withLock { key in
            if let key { return key }
            let made =
                try casework.store.key(for: "cursors of changes")
                ?? secureRandom(bytes: SealedBytes.keyByteCount)
            casework.store.onCommit { [feeder] in feeder.ring() }
            key = made
            return made
        }
    }

    private func seal(_ position: Int64, for caller: Caller, _ key: [UInt8]) throws -> String {
        try ChangeCursor(position: position, givenAt: casework.clock().milliseconds)
            .sealed(for: caller.party, under: key)
    }

    /// Tells everybody what is new; false when nobody watches. A fault ends the streams: their readers ask anew and
    /// are told what is wrong.
    private func feed(isBeat: Bool) -> Bool {
        let open = watchers.withLock { watchers in
            watchers.removeAll { $0.stream?.isEnded != false }
            return watchers.compactMap { watcher in watcher.stream.map { (stream: $0, watcher: watcher) } }
        }
        do {
            let silent = try endThoseOf(tokensOver(open.map(\.watcher)), open)
            try tell(open.filter { !silent.contains($0.watcher.name) }, isBeat: isBeat)
        } catch {
            for (stream, _) in open { stream.end() }
        }
        return !open.isEmpty
    }

    private func tokensOver(_ watchers: [Watcher]) throws -> Set<String> {
        try Set(watchers.compactMap(\.caller.tokenId)).filter { try !casework.isInForce(tokenId: $0) }
    }

    private func endThoseOf(
        _ tokens: Set<String>, _ open: [(stream: HTTPStream, watcher: Watcher)]
    ) -> Set<ObjectIdentifier> {
        var ended: Set<ObjectIdentifier> = []
        for (stream, watcher) in open {
            guard let token = watcher.caller.tokenId, tokens.contains(token) else { continue }
            stream.send(EventBlock.signedOut)
            stream.end()
            ended.insert(watcher.name)
        }
        return ended
    }

    private func tell(_ open: [(stream: HTTPStream, watcher: Watcher)], isBeat: Bool) throws {
        guard !open.isEmpty else { return }
        let key = try sealingKey()
        let end = try casework.historyEnd()
        var known: [Place: (changes: [Change], upTo: Int64)] = [:]
        var reached: [ObjectIdentifier: Int64] = [:]
        var isBehind = false
        // Who has not taken what was told before is told more once that is done.
        for (stream, watcher) in open where stream.isTaken() || isBeat {
            let place = Place(party: watcher.caller.party, position: watcher.position)
            let news = try known[place] ?? casework.changes(after: place.position, upTo: end, for: watcher.caller)
            known[place] = news
            var bytes: [UInt8] = []
            for change in news.changes {
                bytes += EventBlock.change(change, try seal(change.sequence, for: watcher.caller, key))
            }
            if isBeat { bytes += EventBlock.beat(try seal(news.upTo, for: watcher.caller, key)) }
            if !bytes.isEmpty { stream.send(bytes) }
            reached[watcher.name] = news.upTo
            if news.upTo < end { isBehind = true }
        }
        watchers.withLock { watchers in
            for place in watchers.indices {
                if let position = reached[watchers[place].name] { watchers[place].position = position }
            }
        }
        if isBehind { feeder.ring() }
    }
}
