// Signs in with a token that stays in memory, and says for whom it acts.

const form = document.getElementById("sign-in");
const field = document.getElementById("token");
const outcome = document.getElementById("signed-in");

async function signIn(token) {
    const answer = await fetch("/v1/me", {
        headers: { Accept: "application/json", Authorization: "Bearer " + token },
        cache: "no-store",
        credentials: "omit",
    });
    const body = await answer.json();
    return answer.ok ? "Aangemeld als " + body.name : body.title;
}

form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
        outcome.textContent = await signIn(field.value.trim());
    } catch {
        outcome.textContent = "De verbinding is weg. Probeer het opnieuw.";
    }
});
