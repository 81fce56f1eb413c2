#pragma once
#include <microhttpd.h>

/* MHD_get_connection_info takes a variable argument list, which Swift cannot call: one plain function per question. */

/** The socket of a connection, or -1. It belongs to the daemon: never close it. */
static inline int casus_connection_descriptor(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info == NULL ? -1 : info->connect_fd;
}

/** The peer's address, or NULL; valid as long as the connection. */
static inline const struct sockaddr *casus_connection_address(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    return info == NULL ? NULL : info->client_addr;
}

/** What the connection callback stored for this connection, or NULL. */
static inline void *casus_connection_context(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info == NULL ? NULL : info->socket_context;
}

/** What GnuTLS knows a connection by, or NULL without TLS; valid as long as the connection. */
static inline void *casus_connection_session(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
    return info == NULL ? NULL : info->tls_session;
}
