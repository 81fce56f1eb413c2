import StrictJSON

/// How a stay is written: as an item of the case, and as the stay that the person is on now.
public enum StayDocument {
    /// The members of a stay as an item, in one order, those not given as null.
    public static func members(of stay: JSONValue, temporaryAdmission: Bool) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            for name in ["kind", "startsOn", "endsOn", "unitId", "readyToLeaveSince", "missingPlace"] {
                object.key(name)
                object.value(stay[name] ?? .null)
            }
            object.member("temporaryAdmission", temporaryAdmission)
            object.key("extensions")
            object.array { _ in }
        }
        return writer.bytes
    }

    /// What the case itself says of the stay.
    public static func current(of stay: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { object in
            for name in ["kind", "startsOn", "endsOn", "unitId"] {
                object.key(name)
                object.value(stay[name] ?? .null)
            }
        }
        return writer.bytes
    }
}
