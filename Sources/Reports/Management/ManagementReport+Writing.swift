import StrictJSON

extension ManagementReport {
    /// The report as the API gives it; hidden counts are null.
    public func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("from", period.from.description)
            object.member("to", period.to.description)
            object.member("asOf", asOf?.description)
            object.key("capacity")
            capacity.write(to: &object)
            object.key("bedsOverTime")
            object.array { array in for point in bedsOverTime { point.write(to: &array) } }
            object.key("cases")
            object.object { writeCases(to: &$0) }
            object.key("ladder")
            object.object { writeLadder(to: &$0) }
            object.key("rejections")
            object.object { writeRejections(to: &$0) }
            object.key("stuck")
            object.object { item in
                item.member("total", disclosure.show("stuck.total", stuck.total))
                write("byReason", "stuck", stuck.byReason, to: &item)
            }
            object.key("unlocks")
            caseload.writeChanges(ManagementReport.linesMax, in: nil, to: &object)
            object.key("caseload")
            object.object { item in
                caseload.writeFigures(to: &item)
                caseload.writeLists(ManagementReport.linesMax, in: nil, to: &item)
            }
            object.key("bottlenecks")
            disclosure.show("around.bottlenecks", around.bottlenecks).write(to: &object)
            object.key("inquiries")
            disclosure.show("around.inquiries", around.inquiries).write(to: &object)
            object.key("admissions")
            object.object { item in
                item.member("total", disclosure.show("around.admissions", around.admissions))
                item.member("temporary", disclosure.show("around.temporary", around.temporary))
                item.member("confirmed", disclosure.show("around.confirmed", around.confirmed))
            }
            object.key("wrongBeds")
            object.object { item in
                let wrong = around.wrongBeds.total
                item.member("total", disclosure.show("around.wrongBeds", wrong.people))
                item.member("daysLost", disclosure.show(days: wrong.daysLost, stays: wrong.people))
                item.member("beds", disclosure.show("around.wrongBedsInClinic", wrong.beds))
                write("byMissingPlace", "around", around.wrongBeds.byMissingPlace, to: &item)
            }
            object.key("comparison")
            writeComparison(to: &object)
            object.key("suppression")
            object.object { item in
                item.member("hiddenBelow", disclosure.rule?.hiddenBelow ?? 0)
                item.member("roundedTo", disclosure.rule?.roundedTo ?? 1)
                item.member("cellsHidden", disclosure.hiddenCount + caseload.hiddenCount)
            }
        }
    }

    /// How many lines are shown of lists over all open cases, the first; `/v1/reports/unlocks` shows more.
    static let linesMax = 20

    private func write(_ member: StaticString, _ group: String, _ table: CountTable, to object: inout JSONWriter) {
        object.key(member)
        disclosure.show("\(group).\(member)", table).write(to: &object)
    }

    private func writeCases(to object: inout JSONWriter) {
        object.member("cumulative", disclosure.show("cases.cumulative", cases.cumulative))
        object.member("opened", disclosure.show("cases.opened", cases.opened))
        object.member("closed", disclosure.show("cases.closed", cases.closed))
        object.member("closedUndated", disclosure.show("cases.closedUndated", cases.closedUndated))
        object.member("waiting", disclosure.show("cases.waiting", cases.waitingByProvince.sum))
        let tables: [(StaticString, CountTable)] = [
            ("perMonth", cases.perMonth), ("byProvince", cases.byProvince), ("byGender", cases.byGender),
            ("byBirthYear", cases.byBirthYear), ("byReporterType", cases.byReporterType), ("byKind", cases.byKind),
            ("byPrimaryCategory", cases.byPrimaryCategory),
            ("byCategoryCombination", cases.byCategoryCombination), ("byContentReason", cases.byContentReason),
            ("byOutcome", cases.byOutcome), ("waitingByProvince", cases.waitingByProvince),
        ]
        for (member, table) in tables { write(member, "cases", table, to: &object) }
    }

    private func writeLadder(to object: inout JSONWriter) {
        object.key("perRung")
        object.array { array in
            for counts in ladder.perRung {
                let name = "ladder.\(counts.rung.rawValue)"
                array.object { item in
                    item.member("rung", counts.rung.rawValue)
                    item.member("now", disclosure.show(name + ".now", counts.now))
                    item.member("entered", disclosure.show(name + ".entered", counts.entered))
                    item.member("escalated", disclosure.show(name + ".escalated", counts.escalated))
                    item.member("steppedDown", disclosure.show(name + ".steppedDown", counts.steppedDown))
                    item.member("medianDays", disclosure.show(days: counts.medianDays, stays: counts.stays))
                    item.member("p90Days", disclosure.show(days: counts.p90Days, stays: counts.stays))
                }
            }
        }
        object.member("urgent", disclosure.show("ladder.urgent", ladder.urgent))
    }

    private func writeRejections(to object: inout JSONWriter) {
        object.member("total", disclosure.show("rejections.total", rejections.total))
        object.member("undated", disclosure.show("rejections.undated", rejections.undated))
        object.member("inPeriod", disclosure.show("rejections.inPeriod", rejections.inPeriod))
        let tables: [(StaticString, CountTable)] = [
            ("byCategory", rejections.byCategory), ("byCombination", rejections.byCombination),
            ("byReason", rejections.byReason), ("perCase", rejections.perCase), ("perMonth", rejections.perMonth),
            ("againstCovenant", rejections.againstCovenant), ("byLiftedBy", rejections.byLiftedBy),
        ]
        for (member, table) in tables { write(member, "rejections", table, to: &object) }
    }

    private func writeComparison(to object: inout JSONWriter) {
        guard let before else { return object.null() }
        object.object { item in
            item.member("from", before.period.from.description)
            item.member("to", before.period.to.description)
            item.member("cumulative", disclosure.show("comparison.cumulative", before.cumulative))
            item.member("opened", disclosure.show("comparison.opened", before.opened))
            item.member("closed", disclosure.show("comparison.closed", before.closed))
            item.member("rejections", disclosure.show("comparison.rejections", before.rejections))
            item.key("beds")
            before.beds.write(to: &item)
        }
    }
}

extension ManagementReport.BedPoint {
    func write(to writer: inout JSONWriter) {
        writer.object { object in
            object.member("on", on.description)
            object.member("beds23", beds23)
            object.member("available", empty.available)
            object.member("reserved", empty.reserved)
            object.member("unstaffed", empty.unstaffed)
        }
    }
}
