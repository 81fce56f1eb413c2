import StrictJSON

extension CapacityReport {
    /// The report as the API gives it.
    public func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("on", on.description)
            object.key("bedsByRegime")
            if isTotalsOnly { object.null() } else { bedsByRegime.write(to: &object) }
            object.key("provinces")
            object.array { array in for line in provinces { line.write(to: &array) } }
            object.key("total")
            total.write(to: &object)
            object.key("empty")
            object.object { writeEmpty(to: &$0) }
            object.key("freshness")
            object.object { figures in
                figures.member("units", freshness.units)
                figures.member("countedInTime", freshness.countedInTime)
                figures.member("carriedForward", freshness.carriedForward)
                figures.member("suspectedRepeats", freshness.suspectedRepeats)
            }
            object.key("use")
            if isTotalsOnly {
                object.null()
            } else {
                object.object { figures in
                    write("total", use.total, to: &figures)
                    write("occupied", use.occupied, to: &figures)
                    write("available", use.available, to: &figures)
                }
            }
        }
    }

    private func writeEmpty(to object: inout JSONWriter) {
        object.member("total", empty.total)
        object.member("available", empty.available)
        object.member("reserved", empty.reserved)
        object.member("unstaffed", empty.unstaffed)
        object.member("unstaffedProviders", isTotalsOnly ? nil : empty.unstaffedProviders)
        write("availableByLevel", empty.availableByLevel, to: &object)
        let details: [(StaticString, CountTable)] = [
            ("availableByContraindication", empty.availableByContraindication),
            ("availableBySpecialism", empty.availableBySpecialism), ("availableByRegime", empty.availableByRegime),
        ]
        for (name, table) in details {
            object.key(name)
            if isTotalsOnly { object.null() } else { table.write(to: &object) }
        }
    }

    private func write(_ name: StaticString, _ table: CountTable, to object: inout JSONWriter) {
        object.key(name)
        table.write(to: &object)
    }
}

extension CapacityReport.Line {
    func write(to writer: inout JSONWriter) {
        writer.object { object in
            if let province { object.member("province", province.rawValue) }
            object.member("inhabitants", inhabitants)
            object.member("beds23", beds23)
            object.member("beds2", beds2)
            object.member("beds3", beds3)
            object.member("inhabitantsPerBed23", inhabitantsPerBed23)
            object.member("inhabitantsPerBed2", inhabitantsPerBed2)
        }
    }
}
