# Builds the jar, then an image with a Java runtime, the jar and the knowledge, run by a user without rights.
FROM debian:bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates openjdk-17-jdk-headless maven \
 && update-ca-certificates --fresh \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q package -DskipTests

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends openjdk-17-jre-headless fonts-dejavu-core \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home --home-dir /var/lib/onrecord onrecord
WORKDIR /opt/onrecord
COPY --from=build /src/target/onrecord.jar ./
COPY knowledge knowledge
COPY config config
# Classes loaded once here need not be read from the jar at every start; then the data folder is made anew.
RUN echo "what was said?" \
  | java -XX:ArchiveClassesAtExit=onrecord.jsa -jar onrecord.jar --data /tmp/warm chat > /dev/null \
 && rm -rf /tmp/warm
USER onrecord
ENV ONRECORD_DATA_DIR=/var/lib/onrecord/data
VOLUME /var/lib/onrecord
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/opt/onrecord/onrecord.jsa", "-jar", "/opt/onrecord/onrecord.jar"]
