"""The one page that briefings and digests are printed on."""

TEMPLATE = """\
<!doctype html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{{ title }}</title>
<style>{{ style }}</style>
</head>
<body>
<main>
<header>
<h1{% if title_language %} lang="{{ title_language }}"{% endif %}>{{ title }}</h1>
{% if beside_title %}
<p class="machine">{{ beside_title }}</p>
{% endif %}
{% if severity %}
<p class="meta"><span class="chip {{ level }}">{{ severity }}</span>{{ bar }}<span>{{ status }} · {{ grade }}</span></p>
{% endif %}
{{ timeline }}
</header>
{% for section in sections %}
<section id="{{ section.id }}">
<h2>{{ section.heading }}</h2>
{% for part in section.parts %}
{% if part.heading %}
<h3>{{ part.heading }}</h3>
{% endif %}
{% if part.statements %}
<ul>
{% for below, statement in part.statements | under %}
<li class="{{ statement.mark }}{{ ' step' if below }}">
{%- if statement.label %}<b>{{ statement.label }}</b> {% endif -%}
{%- set address = statement.href | safe_link -%}
{%- if address %}<a href="{{ address }}" rel="noopener noreferrer">{{ statement | words }}</a>{% else %}{{ statement | words }}{% endif -%}
{%- set said = statement | beside(language) -%}
{%- if said %} <span class="machine">({{ said }})</span>{% endif -%}
</li>
{% endfor %}
</ul>
{% else %}
<p class="empty">{{ part.empty }}</p>
{% endif %}
{% endfor %}
</section>
{% endfor %}
</main>
</body>
</html>
"""
