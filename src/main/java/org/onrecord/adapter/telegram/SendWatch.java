package org.onrecord.adapter.telegram;

import java.io.IOException;
import java.io.Serial;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Notices whether a request had left when its connection broke. */
final class SendWatch implements Interceptor {

  /** The request never left us: it may be sent again. */
  static final class NotSentException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    NotSentException(IOException cause) {
      super("The request did not leave: " + cause.getMessage(), cause);
    }
  }

  /** Something before the Bot API answered that it is not there. */
  static final class GatewayException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    GatewayException(int status) {
      super("The Bot API is not there just now: status " + status);
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    RequestBody body = request.body();
    WatchedBody watched = body == null ? null : new WatchedBody(body);
    Response response = proceed(chain, request, watched);
    if (response.code() >= 500) {
      response.close();
      throw new GatewayException(response.code());
    }
    return response;
  }

  private static Response proceed(Chain chain, Request request, @Nullable WatchedBody body)
      throws IOException {
    try {
      return chain.proceed(
          body == null ? request : request.newBuilder().method(request.method(), body).build());
    } catch (IOException e) {
      throw body == null || body.wasWritten ? e : new NotSentException(e);
    }
  }

  private static final class WatchedBody extends RequestBody {
    private final RequestBody body;
    private volatile boolean wasWritten;

    WatchedBody(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      wasWritten = true;
      body.writeTo(sink);
    }
  }
}
