import CaseAPI
import Casework
import CommandLine
import SecureCare

/// The file that says which certificates of clients speak for which party.
enum ClientCertificateFile {
    /// Reads it, and refuses one that is not as it should be or names a party that is not there.
    static func read(_ path: String?, of casework: Casework) throws -> ClientCertificates {
        guard let path else { return ClientCertificates() }
        let text = try Serving.text(of: path)
        let listed: ClientCertificates
        do throws(ClientCertificates.BadLine) {
            listed = try ClientCertificates(text)
        } catch {
            throw CommandFault(.badData, Phrase("serve.client_certificates.line", .number(error.number)))
        }
        for holder in listed.holders.values {
            guard try casework.recognise(party: holder.party, user: holder.user, language: .dutch) != nil else {
                throw CommandFault(.badData, Phrase("serve.client_certificates.party"))
            }
        }
        return listed
    }
}
